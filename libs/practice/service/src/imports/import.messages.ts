import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Each reason for a no about a batch, as a sentence that the person can act on. */
export const importMessages: Messages = {
  PRACTICE_CLIENT_MISSING: {
    fr: () => 'Dites à quel accompagnement cette ligne appartient.',
    en: () => 'Say to which engagement this row belongs.',
  },
  PRACTICE_TOO_MANY_ROWS: {
    fr: ({ most }) => `Envoyez ${most} lignes au plus à la fois, en plusieurs parties d’un même import.`,
    en: ({ most }) => `Send ${most} rows at the most at a time, as several parts of one import.`,
  },
  PRACTICE_IMPORT_UNDONE: {
    fr: () => 'Cet import est déjà annulé. Importez le fichier de nouveau.',
    en: () => 'This import is undone already. Import the file anew.',
  },
  PRACTICE_IMPORT_TOO_OLD: {
    fr: ({ lastDay }) =>
      `Un import s’annule pendant trente jours, ici jusqu’au ${longDay('fr', lastDay)}. Retirez plutôt les séances une par une.`,
    en: ({ lastDay }) =>
      `An import can be undone for thirty days, here until ${longDay('en', lastDay)}. Withdraw sessions one by one instead.`,
  },
};
