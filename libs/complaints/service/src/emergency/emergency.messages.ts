import type { Messages } from '@standing/platform/graphql';

/** Why a case is not asked for, opened or read in an emergency. */
export const ofEmergencies: Messages = {
  COMPLAINTS_EMERGENCY_OFFICE: {
    fr: () =>
      'Qui siège au conseil d’administration ou gère le budget de la procédure n’ouvre aucun dossier en urgence. Une autre personne doit le faire.',
    en: () =>
      'Whoever is on the board or manages the budget of the procedure opens no case in an emergency. Somebody else has to.',
  },
  COMPLAINTS_EMERGENCY_ASKED_ALREADY: {
    fr: () => 'Une demande d’urgence pour ce dossier attend une réponse, ou est encore ouverte.',
    en: () => 'A request in an emergency for this case waits for an answer, or is still open.',
  },
  COMPLAINTS_EMERGENCY_DAYS: {
    fr: ({ longest }) => `Donnez un nombre entier de jours, de 1 à ${longest}.`,
    en: ({ longest }) => `Give a whole number of days, from 1 to ${longest}.`,
  },
  COMPLAINTS_EMERGENCY_OWN_REQUEST: {
    fr: () => 'Cette demande est la vôtre\u202f: quelqu’un d’autre doit y répondre.',
    en: () => 'This request is your own: somebody else has to answer it.',
  },
  COMPLAINTS_EMERGENCY_NOT_WAITING: {
    fr: () => 'Cette demande n’attend plus de réponse. Si l’urgence dure, faites-en une nouvelle.',
    en: () => 'This request waits for no answer any more. If the emergency goes on, make a new one.',
  },
  COMPLAINTS_EMERGENCY_NOT_OPEN: {
    fr: () => 'Ce dossier ne vous est pas ouvert aujourd’hui, ou ne l’est plus.',
    en: () => 'This case is not open to you today, or no longer is.',
  },
  COMPLAINTS_EMERGENCY_OPENED: {
    fr: () =>
      'Cette personne a ouvert ce dossier en urgence, ou l’a lu ainsi\u202f: elle n’y décide rien. Une autre personne doit être désignée.',
    en: () =>
      'This person opened this case in an emergency, or read it so: they decide nothing in it. Somebody else has to be appointed.',
  },
};
