import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no about plans that are told and years that are stated. */
export const planMessages: Messages = {
  CPD_PLAN_NO_AIM: {
    fr: () => 'Écrivez d’abord un objectif\u202F: il n’y a pas encore de plan à annoncer.',
    en: () => 'Write an aim first: there is no plan to tell of yet.',
  },
  CPD_PLAN_TOPICS_WRONG: {
    fr: ({ most }) => `Choisissez de un à ${most} thèmes de la liste.`,
    en: ({ most }) => `Choose one to ${most} topics of the list.`,
  },
  CPD_PLAN_DAY_WRONG: {
    fr: () => 'Choisissez un dernier jour à partir d’aujourd’hui, dans les cinq ans.',
    en: () => 'Choose a last day from today on, within five years.',
  },
  CPD_YEAR_NOT_OVER: {
    fr: () => 'Cette année n’est pas terminée. Déclarez-la à partir du 1er janvier.',
    en: () => 'This year is not over. State it from 1 January on.',
  },
  CPD_YEAR_TOO_LONG_AGO: {
    fr: ({ years }) => `Seules les ${years} dernières années se déclarent encore.`,
    en: ({ years }) => `Only the last ${years} years can still be stated.`,
  },
};
