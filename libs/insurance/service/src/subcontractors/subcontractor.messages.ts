import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Why a subcontractor may not be kept so. */
export const subcontractorMessages: Messages = {
  INSURANCE_SUBCONTRACTOR_NAME: {
    fr: () => 'Indiquez le nom de la personne.',
    en: () => 'Give the name of the person.',
  },
  INSURANCE_SUBCONTRACTOR_TOO_LONG: {
    fr: ({ longest }) => `Ce texte ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `This text cannot be longer than ${longest} characters.`,
  },
  INSURANCE_SUBCONTRACTOR_DAYS: {
    fr: ({ startsOn }) =>
      `Son travail commence le ${longDay('fr', startsOn)}. Indiquez un dernier jour qui ne vient pas avant.`,
    en: ({ startsOn }) =>
      `The work begins on ${longDay('en', startsOn)}. Give a last day that does not come before it.`,
  },
  INSURANCE_SUBCONTRACTOR_COVER: {
    fr: () => 'Indiquez le dernier jour de l’assurance que vous avez vue.',
    en: () => 'Give the last day of the cover that you saw.',
  },
};
