import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Why an obligation may not be kept so, or not said to be met so. */
export const obligationMessages: Messages = {
  INSURANCE_OBLIGATION_TEXT: {
    fr: () => 'Écrivez ce texte dans les deux langues, et la source.',
    en: () => 'Write this text in both languages, and the source.',
  },
  INSURANCE_OBLIGATION_TOO_LONG: {
    fr: ({ longest }) => `Ce texte ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `This text cannot be longer than ${longest} characters.`,
  },
  INSURANCE_OBLIGATION_FROM: {
    fr: ({ today }) => `Indiquez un premier jour à partir du ${longDay('fr', today)}.`,
    en: ({ today }) => `Give a first day from ${longDay('en', today)} on.`,
  },
  INSURANCE_OBLIGATION_DAYS: {
    fr: ({ startsOn }) =>
      `Elle commence le ${longDay('fr', startsOn)}. Indiquez un dernier jour qui ne vient pas avant.`,
    en: ({ startsOn }) => `It begins on ${longDay('en', startsOn)}. Give a last day that does not come before it.`,
  },
  INSURANCE_OBLIGATION_OVER: {
    fr: ({ endsOn }) => `Cette obligation a pris fin le ${longDay('fr', endsOn)}.`,
    en: ({ endsOn }) => `This obligation ended on ${longDay('en', endsOn)}.`,
  },
  INSURANCE_OBLIGATION_END: {
    fr: ({ today }) => `Indiquez un dernier jour à partir du ${longDay('fr', today)}.`,
    en: ({ today }) => `Give a last day from ${longDay('en', today)} on.`,
  },
  INSURANCE_MEETING_WORDS: {
    fr: () => 'Indiquez qui ou quoi y répond.',
    en: () => 'Say who or what meets it.',
  },
  INSURANCE_MEETING_TOO_LONG: {
    fr: ({ longest }) => `Ce texte ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `This text cannot be longer than ${longest} characters.`,
  },
  INSURANCE_MEETING_DAYS: {
    fr: ({ startsOn }) =>
      `Le premier jour est le ${longDay('fr', startsOn)}. Indiquez un dernier jour qui ne vient pas avant.`,
    en: ({ startsOn }) => `The first day is ${longDay('en', startsOn)}. Give a last day that does not come before it.`,
  },
  INSURANCE_MEETING_CONCERNS: {
    fr: () => 'Cette obligation concerne tous ceux qui exercent dans ce pays.',
    en: () => 'This obligation concerns everybody who practises in that country.',
  },
};
