import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no about an aim, as a sentence that the coach can act on. */
export const aimMessages: Messages = {
  CPD_AIM_MISSING: {
    fr: () => 'Écrivez ce que vous voulez apprendre ou mieux faire.',
    en: () => 'Write what you want to learn or to do better.',
  },
  CPD_AIM_TOO_LONG: {
    fr: ({ longest }) => `Un objectif ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `An aim cannot be longer than ${longest} characters.`,
  },
  CPD_AIM_DAY_PASSED: {
    fr: () => 'Ce jour est passé. Choisissez un jour à venir, ou aucun.',
    en: () => 'That day has passed. Choose a day to come, or none.',
  },
  CPD_AIM_CLAUSE_UNREADABLE: {
    fr: () => 'Un des articles n’est pas reconnu. Écrivez son code, par exemple CF-1.',
    en: () => 'One of the clauses is not recognised. Write its code, for instance CF-1.',
  },
  CPD_AIM_TOO_MUCH: {
    fr: ({ most }) => `Un objectif se rattache à ${most} articles et ${most} activités au plus.`,
    en: ({ most }) => `An aim is linked to ${most} clauses and ${most} activities at the most.`,
  },
  CPD_REVIEW_MISSING: {
    fr: () => 'Écrivez en une phrase ce qu’il en est advenu.',
    en: () => 'Write in a sentence what came of it.',
  },
  CPD_REVIEW_TOO_LONG: {
    fr: ({ longest }) => `Ce qu’il en est advenu ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `What came of it cannot be longer than ${longest} characters.`,
  },
};
