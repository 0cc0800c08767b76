import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no while a complaint is written and sent, as a sentence that the person can act on. */
export const ofIntake: Messages = {
  COMPLAINTS_ALLEGATION_MISSING: {
    fr: () => 'Dites au moins une chose que le coach a faite.',
    en: () => 'Tell at least one thing that the coach did.',
  },
  COMPLAINTS_TOO_MANY_ALLEGATIONS: {
    fr: ({ most }) => `Un signalement peut compter ${most} faits. Regroupez-les, ou faites-en un second.`,
    en: ({ most }) => `A complaint may hold ${most} behaviours. Tell some of them together, or file a second one.`,
  },
  COMPLAINTS_REPRESENTATIVE_MISSING: {
    fr: () => 'Dites qui vous êtes pour la personne lésée.',
    en: () => 'Say who you are to the person who was harmed.',
  },
  COMPLAINTS_RIGHT_MISSING: {
    fr: () => 'Dites à quel titre vous faites ce signalement.',
    en: () => 'Say in what right you file this complaint.',
  },
  COMPLAINTS_PARENT_OF_ADULT: {
    fr: () => 'L’autorité parentale prend fin à 18 ans. Choisissez un autre titre, ou corrigez l’âge.',
    en: () => 'Parental authority ends at 18. Choose another right, or correct the age.',
  },
  COMPLAINTS_PEER_MISSING: {
    fr: () => 'Dites si vous avez parlé au coach, et comment vous savez ce que vous racontez.',
    en: () => 'Say whether you spoke to the coach, and how you know what you tell.',
  },
  COMPLAINTS_PEER_NOT_ASKED: {
    fr: () => 'Cela n’est demandé qu’à un confrère ou une consœur tenus par le code.',
    en: () => 'This is asked only of a colleague who is bound by the code.',
  },
  COMPLAINTS_CHALLENGE_DAY_MISSING: {
    fr: () => 'Donnez le jour où vous avez parlé au coach.',
    en: () => 'Give the day on which you spoke to the coach.',
  },
  COMPLAINTS_CHALLENGE_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Donnez le jour où vous avez parlé au coach.',
    en: () => 'This day is yet to come. Give the day on which you spoke to the coach.',
  },
  COMPLAINTS_WAIVER_MISSING: {
    fr: () => 'Choisissez au moins une raison de ne pas avoir parlé au coach.',
    en: () => 'Choose at least one reason for which you did not speak to the coach.',
  },
  COMPLAINTS_INTEREST_MISSING: {
    fr: () => 'Dites d’un mot quel intérêt vous avez dans cette affaire.',
    en: () => 'Say in a word what interest of your own there is.',
  },
  COMPLAINTS_NAME_NOT_TO_BE_KEPT: {
    fr: () => 'Vous avez choisi de ne pas dire qui vous êtes : retirez votre nom et vos coordonnées.',
    en: () => 'You chose not to say who you are: take your name and how to reach you away.',
  },
  COMPLAINTS_NOT_DECLARED: {
    fr: () => 'Cochez la déclaration avant d’envoyer.',
    en: () => 'Tick the declaration before you send it.',
  },
  COMPLAINTS_DRAFT_GONE: {
    fr: () => 'Ce brouillon n’existe plus : il a été envoyé ou effacé.',
    en: () => 'This draft is no longer there: it was sent or erased.',
  },
  COMPLAINTS_DRAFT_CHANGED: {
    fr: () => 'Une réponse a changé dans une autre fenêtre. Relisez ce qui suit, puis envoyez.',
    en: () => 'An answer was changed in another window. Read what follows again, then send it.',
  },
  COMPLAINTS_DRAFT_TOO_LONG: {
    fr: ({ longest }) => `Vos réponses ne peuvent pas dépasser ${longest} caractères en tout.`,
    en: ({ longest }) => `Your answers cannot be longer than ${longest} characters in all.`,
  },
  COMPLAINTS_DRAFT_UNREADABLE: {
    fr: () => 'Cette réponse n’a pas pu être lue. Envoyez de nouveau la page.',
    en: () => 'This answer could not be read. Send the page again.',
  },
  COMPLAINTS_ADDRESS_UNREADABLE: {
    fr: () => 'Écrivez une adresse électronique, par exemple prenom@exemple.org.',
    en: () => 'Write an e-mail address, for example name@example.org.',
  },
};
