import type { Messages } from '@standing/platform/graphql';

/** Each reason why a provider, an event or a list of those who attended is not kept. */
export const trainingMessages: Messages = {
  CPD_PROVIDER_NAME_MISSING: {
    fr: () => 'Donnez le nom de l’organisme.',
    en: () => 'Give the name of the provider.',
  },
  CPD_PROVIDER_NOT_THEN: {
    fr: () => 'L’événement est en dehors des dates de cet organisme. Corrigez les unes ou les autres.',
    en: () => 'The event lies outside the days of this provider. Correct the ones or the others.',
  },
  CPD_EVENT_NOT_OVER: {
    fr: () => 'Cet événement n’est pas terminé. Déclarez les présences à partir de son dernier jour.',
    en: () => 'This event is not over. Report attendance from its last day on.',
  },
  CPD_ATTENDANCE_EMPTY: {
    fr: () => 'Donnez au moins une ligne, avec une adresse e-mail.',
    en: () => 'Give at least one row, with an e-mail address.',
  },
  CPD_ATTENDANCE_TOO_MANY: {
    fr: ({ most }) => `Une liste compte ${most} lignes au plus. Partagez-la en plusieurs.`,
    en: ({ most }) => `A list has ${most} rows at the most. Divide it into several.`,
  },
};
