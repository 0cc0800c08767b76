import type { Messages } from '@standing/platform/graphql';

/** Why attestations may not be kept for so long. */
export const keepingMessages: Messages = {
  INSURANCE_TERM_MONTHS: {
    fr: ({ least, most }) => `Indiquez un nombre entier de mois, de ${least} à ${most}.`,
    en: ({ least, most }) => `Give a whole number of months, from ${least} to ${most}.`,
  },
};
