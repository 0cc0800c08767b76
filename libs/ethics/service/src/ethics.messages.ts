import type { Messages } from '@standing/platform/graphql';
import { adviceMessages } from './advice/advice.messages.js';
import { charterMessages } from './charters/charter.messages.js';
import { declaringMessages } from './declaring.messages.js';
import { comparisonMessages } from './comparisons/comparison.messages.js';
import { longDay } from './long-day.js';

/** Each reason for a no, as a sentence that the person can act on. */
export const messages: Messages = {
  ...charterMessages,
  ...declaringMessages,
  ...comparisonMessages,
  ...adviceMessages,
  ETHICS_NO_EDITION_IN_FORCE: {
    fr: () => 'Aucune édition du code n’est en vigueur aujourd’hui : il n’y a rien à signer.',
    en: () => 'No edition of the code is in force today, so there is nothing to sign.',
  },
  ETHICS_ALREADY_SIGNED: {
    fr: () => 'Vous avez déjà signé cette édition du code.',
    en: () => 'You have already signed this edition of the code.',
  },
  ETHICS_EDITION_CHANGED: {
    fr: () => 'Ce texte n’est plus celui en vigueur. Rechargez la page, lisez le nouveau texte, puis signez.',
    en: () => 'This text is no longer the one in force. Reload the page, read the new text, then sign.',
  },
  ETHICS_NAME_DIFFERS: {
    fr: () => 'Écrivez votre nom comme il figure dans votre compte. Majuscules et accents sont sans importance.',
    en: () => 'Type your name as it stands in your account. Capitals and accents do not matter.',
  },
  ETHICS_PLACE_MISSING: {
    fr: () => 'Indiquez le lieu où vous signez.',
    en: () => 'Give the place where you are signing.',
  },
  ETHICS_PLACE_TOO_LONG: {
    fr: ({ longest }) => `Le lieu ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The place cannot be longer than ${longest} characters.`,
  },
  ETHICS_EDITION_UNNAMED: {
    fr: () => 'Donnez un nom à l’édition, par exemple son numéro.',
    en: () => 'Name the edition, for instance by its number.',
  },
  ETHICS_EDITION_NAME_TAKEN: {
    fr: ({ edition }) => `Une édition porte déjà le nom « ${edition} ».`,
    en: ({ edition }) => `An edition is already named “${edition}”.`,
  },
  ETHICS_EDITION_IN_PAST: {
    fr: () => 'Une nouvelle édition ne peut pas entrer en vigueur un jour passé.',
    en: () => 'A new edition cannot come into force on a day gone by.',
  },
  ETHICS_EDITION_NOT_AFTER_LAST: {
    fr: ({ last }) =>
      `Cette édition doit entrer en vigueur après la dernière publiée, qui commence le ${longDay('fr', last)}.`,
    en: ({ last }) =>
      `This edition must come into force after the last one published, which begins on ${longDay('en', last)}.`,
  },
  ETHICS_CLAUSES_MISSING: {
    fr: () => 'Le code a besoin d’au moins une section, et chaque section d’au moins un article.',
    en: () => 'The code needs at least one section, and each section at least one clause.',
  },
  ETHICS_CODE_MALFORMED: {
    fr: ({ code }) =>
      `« ${code} » ne peut pas être un code : lettres sans accent, chiffres, points et tirets, seize au plus.`,
    en: ({ code }) =>
      `“${code}” cannot be a code: unaccented letters, digits, full stops and hyphens, sixteen at the most.`,
  },
  ETHICS_CODE_REPEATED: {
    fr: ({ code }) => `Le code « ${code} » est employé plus d’une fois.`,
    en: ({ code }) => `The code “${code}” is used more than once.`,
  },
  ETHICS_TITLE_MISSING: {
    fr: () => 'Le titre du code doit être donné en français et en anglais.',
    en: () => 'The title of the code must be given in French and in English.',
  },
  ETHICS_TEXT_MISSING: {
    fr: ({ code }) => `« ${code} » doit être rédigé en français et en anglais.`,
    en: ({ code }) => `“${code}” must be written in French and in English.`,
  },
};
