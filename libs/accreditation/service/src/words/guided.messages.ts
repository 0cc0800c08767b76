import type { Messages } from '@standing/platform/graphql';

const NOT_AFFIRMED: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  true: {
    fr: 'Affirmez d’abord que ce que vous indiquez est exact.',
    en: 'First affirm that what you say is true.',
  },
  'names-nobody': {
    fr: 'Affirmez d’abord que vos textes ne nomment personne, vous non plus.',
    en: 'First affirm that your texts name nobody, yourself included.',
  },
};

/** Why an application that is being written is not saved or sent. */
export const guidedMessages: Messages = {
  ACCREDITATION_STATEMENT_NOT_AFFIRMED: {
    fr: ({ statement }) => NOT_AFFIRMED[String(statement)]?.fr ?? String(statement),
    en: ({ statement }) => NOT_AFFIRMED[String(statement)]?.en ?? String(statement),
  },
  ACCREDITATION_PIECES_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} éléments de preuve au plus.`,
    en: ({ most }) => `Choose ${most} pieces of evidence at the most.`,
  },
};
