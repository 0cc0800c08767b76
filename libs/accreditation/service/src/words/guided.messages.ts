import type { Messages } from '@standing/platform/graphql';

/** Why an application that is being written is not saved or sent. */
export const guidedMessages: Messages = {
  ACCREDITATION_STATEMENT_NOT_AFFIRMED: {
    fr: ({ statement }) =>
      statement === 'names-nobody'
        ? 'Affirmez d’abord que vos textes ne nomment personne, vous non plus.'
        : 'Affirmez d’abord que ce que vous indiquez est exact.',
    en: ({ statement }) =>
      statement === 'names-nobody'
        ? 'First affirm that your texts name nobody, yourself included.'
        : 'First affirm that what you say is true.',
  },
  ACCREDITATION_PIECES_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} éléments de preuve au plus.`,
    en: ({ most }) => `Choose ${most} pieces of evidence at the most.`,
  },
};
