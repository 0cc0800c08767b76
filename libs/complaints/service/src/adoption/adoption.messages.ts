import type { Messages } from '@standing/platform/graphql';

/** Why a version of the procedure cannot be adopted so. */
export const ofAdoption: Messages = {
  COMPLAINTS_ADOPTION_NOT_AHEAD: {
    fr: () => 'Une procédure s’applique à partir de demain au plus tôt\u202f: choisissez un jour à venir.',
    en: () => 'A procedure applies from tomorrow at the earliest: choose a day ahead.',
  },
};
