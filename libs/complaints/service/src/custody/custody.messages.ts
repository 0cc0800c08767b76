import type { Messages } from '@standing/platform/graphql';

/** Why a name that is kept from the coach is not asked for, opened or read. */
export const ofCustody: Messages = {
  COMPLAINTS_IDENTITY_NOT_KEPT: {
    fr: () => 'Dans ce dossier, aucun nom n’est caché au coach seul\u202f: il n’y a rien à ouvrir.',
    en: () => 'In this case no name is kept from the coach alone: there is nothing to open.',
  },
  COMPLAINTS_NO_CUSTODIAN: {
    fr: () =>
      'Personne ne garde encore ce nom. Demandez à un responsable du registre du dossier de désigner quelqu’un.',
    en: () => 'Nobody is the custodian of this name yet. Ask a registrar of the case to appoint somebody.',
  },
  COMPLAINTS_IDENTITY_ASKED_ALREADY: {
    fr: () => 'Une de vos demandes attend une réponse, ou vous est encore ouverte.',
    en: () => 'A request of yours waits for an answer, or is still open to you.',
  },
  COMPLAINTS_OPENING_DAYS: {
    fr: ({ longest }) => `Donnez un nombre entier de jours, de 1 à ${longest}.`,
    en: ({ longest }) => `Give a whole number of days, from 1 to ${longest}.`,
  },
  COMPLAINTS_IDENTITY_OWN_REQUEST: {
    fr: () => 'Cette demande est la vôtre\u202f: quelqu’un d’autre doit y répondre.',
    en: () => 'This request is your own: somebody else has to answer it.',
  },
  COMPLAINTS_IDENTITY_NOT_WAITING: {
    fr: () => 'Cette demande n’attend plus de réponse.',
    en: () => 'This request waits for no answer any more.',
  },
  COMPLAINTS_IDENTITY_NOT_OPEN: {
    fr: () => 'Ce nom ne vous est pas ouvert aujourd’hui, ou ne l’est plus.',
    en: () => 'This name is not open to you today, or no longer is.',
  },
};
