import type { Messages } from '@standing/platform/graphql';

/** Each reason why a charter, the body's or a coach's, is not taken as it is. */
export const charterMessages: Messages = {
  ETHICS_CHARTER_NONE_IN_FORCE: {
    fr: () => 'Aucune édition de la charte n’est en vigueur aujourd’hui.',
    en: () => 'No edition of the charter is in force today.',
  },
  ETHICS_CHARTER_LINE_LOCKED: {
    fr: ({ code }) => `La ligne ${code} est demandée par votre organisme : elle reste telle quelle.`,
    en: ({ code }) => `Your association asks for line ${code}, so it stays as it is.`,
  },
  ETHICS_CHARTER_REASON_MISSING: {
    fr: ({ code }) => `L’article ${code} du code demande la même chose. Dites pourquoi la ligne n’est pas reprise.`,
    en: ({ code }) => `Clause ${code} of the code asks the same. Say why the line is left out.`,
  },
  ETHICS_CHARTER_REASON_TOO_LONG: {
    fr: ({ longest }) => `La raison ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The reason cannot be longer than ${longest} characters.`,
  },
  ETHICS_CHARTER_WORDS_MISSING: {
    fr: () => 'Écrivez la ligne dans une langue au moins.',
    en: () => 'Write the line in one language at least.',
  },
  ETHICS_CHARTER_LINE_TOO_LONG: {
    fr: ({ longest }) => `Une ligne ne peut pas dépasser ${longest} caractères dans une langue.`,
    en: ({ longest }) => `A line cannot be longer than ${longest} characters in a language.`,
  },
  ETHICS_CHARTER_FULL: {
    fr: ({ most }) => `Une charte a au plus ${most} lignes ajoutées. Retirez-en une d’abord.`,
    en: ({ most }) => `A charter has ${most} added lines at the most. Remove one first.`,
  },
  ETHICS_CHARTER_COMMITMENT_EMPTY: {
    fr: ({ code }) => `L’engagement ${code} n’a plus aucune ligne. Gardez-en une, ou ajoutez-en une.`,
    en: ({ code }) => `Commitment ${code} has no line left. Keep one, or add one.`,
  },
  ETHICS_CHARTER_LANGUAGE_MIXED: {
    fr: () =>
      'Vos propres lignes ne sont toutes écrites ni en français ni en anglais. Complétez l’une des deux langues.',
    en: () => 'Your own lines are not all written in French, nor all in English. Complete one of the two languages.',
  },
  ETHICS_CHARTER_UNCHANGED: {
    fr: () => 'Rien n’a changé depuis votre dernière version.',
    en: () => 'Nothing has changed since your last version.',
  },
  ETHICS_CHARTER_NOT_PUBLISHED: {
    fr: () => 'Publiez d’abord une version de votre charte.',
    en: () => 'Publish a version of your charter first.',
  },
  ETHICS_CHARTER_TITLE_MISSING: {
    fr: () => 'Le titre de la charte doit être donné en français et en anglais.',
    en: () => 'The title of the charter must be given in French and in English.',
  },
  ETHICS_CHARTER_SOURCE_MISSING: {
    fr: () => 'Dites d’où vient la charte et sous quelle licence, en français et en anglais.',
    en: () => 'Say where the charter comes from and under which licence, in French and in English.',
  },
  ETHICS_CHARTER_LINES_MISSING: {
    fr: () => 'La charte a besoin d’un engagement au moins, et chaque engagement d’une finalité et d’un comportement.',
    en: () => 'The charter needs at least one commitment, and each commitment an aim and a behaviour.',
  },
  ETHICS_CHARTER_CLAUSE_UNKNOWN: {
    fr: ({ code }) => `L’article ${code} n’est dans aucune édition publiée du code.`,
    en: ({ code }) => `Clause ${code} is in no published edition of the code.`,
  },
};
