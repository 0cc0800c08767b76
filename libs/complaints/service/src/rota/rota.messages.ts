import type { Messages } from '@standing/platform/graphql';

/** Why somebody is not put on a roster, or not appointed by rota. */
export const ofRotas: Messages = {
  COMPLAINTS_ROSTER_NOT_AHEAD: {
    fr: () => 'Donnez un jour à venir\u202f: le tableau d’un jour ne change pas ce jour-là.',
    en: () => 'Give a day that is ahead: the roster of a day does not change on that day.',
  },
  COMPLAINTS_ROSTER_DAYS_REVERSED: {
    fr: () => 'La disponibilité prend fin avant de commencer. Vérifiez les deux jours.',
    en: () => 'They would be off the roster before they are on it. Check both days.',
  },
  COMPLAINTS_ROSTER_ALREADY: {
    fr: () => 'Cette personne figure déjà au tableau pour ce poste à cette période.',
    en: () => 'This person stands on the roster for this post at that time already.',
  },
  COMPLAINTS_ROSTER_OFF: {
    fr: () => 'Ce jour-là, cette personne ne figure déjà plus au tableau.',
    en: () => 'On that day this person is off the roster already.',
  },
  COMPLAINTS_LOAD_BOUNDS: {
    fr: ({ min, max }) => `Donnez un nombre entier, de ${min} à ${max}.`,
    en: ({ min, max }) => `Give a whole number, from ${min} to ${max}.`,
  },
  COMPLAINTS_LOAD_FULL: {
    fr: ({ limit }) => `Une personne ne tient pas cette fonction dans plus de ${limit} dossiers ouverts à la fois.`,
    en: ({ limit }) => `One person holds this function in ${limit} open cases at a time at the most.`,
  },
  COMPLAINTS_NOT_ON_ROSTER: {
    fr: () => 'Cette personne ne figure pas au tableau, et quelqu’un qui y figure est disponible.',
    en: () => 'This person is not on the roster, and somebody on it is available.',
  },
  COMPLAINTS_NOT_NEXT: {
    fr: () => 'C’est le tour de quelqu’un d’autre. Dites pourquoi vous passez son tour.',
    en: () => 'It is somebody else’s turn. Say why you pass them over.',
  },
};
