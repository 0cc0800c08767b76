import type { Messages } from '@standing/platform/graphql';

/** Why a copy is not asked for, answered or read. */
export const ofAccess: Messages = {
  COMPLAINTS_ACCESS_ASKED_ALREADY: {
    fr: () => 'Votre demande de copie pour ce dossier attend déjà une réponse.',
    en: () => 'Your request for a copy in this case already waits for an answer.',
  },
  COMPLAINTS_ACCESS_NOT_WAITING: {
    fr: () => 'Cette demande n’attend plus de réponse.',
    en: () => 'This request waits for no answer any more.',
  },
  COMPLAINTS_ACCESS_KNOWN: {
    fr: () => 'On sait déjà qui fait cette demande\u202f: le délai court.',
    en: () => 'It is known already who asks: time runs.',
  },
  COMPLAINTS_ACCESS_LONGER_ALREADY: {
    fr: () => 'Le délai a déjà été prolongé, et ne l’est qu’une fois.',
    en: () => 'It was given further time already, and is given that once.',
  },
  COMPLAINTS_ACCESS_MONTH_OVER: {
    fr: () => 'Le premier mois est écoulé\u202f: il fallait le dire avant. Répondez sans attendre.',
    en: () => 'The first month is over, and the asker had to be told within it. Answer at once.',
  },
  COMPLAINTS_ACCESS_MONTHS: {
    fr: ({ most }) => `Donnez un nombre entier de mois, de 1 à ${most}.`,
    en: ({ most }) => `Give a whole number of months, from 1 to ${most}.`,
  },
  COMPLAINTS_ACCESS_NOT_KNOWN: {
    fr: () =>
      'On ne sait pas encore qui fait cette demande. Confirmez d’abord son identité, ou refusez faute de pouvoir l’établir.',
    en: () =>
      'It is not known yet who asks. Say first that they are who they say, or refuse because that cannot be found out.',
  },
  COMPLAINTS_ACCESS_WITHHELD: {
    fr: () => 'Si une partie seulement est remise, dites ce qui ne l’est pas\u202f; sinon, ne cochez rien.',
    en: () => 'Say what is held back where a part is given; otherwise tick nothing.',
  },
  COMPLAINTS_ACCESS_GROUND: {
    fr: () => 'Ce motif ne convient pas à cette réponse, ou il en manque un.',
    en: () => 'This ground does not go with this answer, or one is missing.',
  },
  COMPLAINTS_ACCESS_NO_COPY: {
    fr: () => 'Il n’y a pas de copie à prendre, ou ses trente jours sont passés. Vous pouvez en demander une autre.',
    en: () => 'There is no copy to take, or its thirty days are over. You may ask for another.',
  },
};
