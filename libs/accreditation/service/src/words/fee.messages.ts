import { moneyIn } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why something waits for a fee, and why one is not waived. */
export const feeMessages: Messages = {
  ACCREDITATION_FEE_UNPAID: {
    fr: ({ amount, currency }) =>
      `Le référentiel veut que les frais soient payés d’abord : il reste ${moneyIn('fr', amount, currency)} à payer.`,
    en: ({ amount, currency }) =>
      `The scheme wants the fee paid first: ${moneyIn('en', amount, currency)} is still to be paid.`,
  },
  ACCREDITATION_OWN_FEE: {
    fr: () => 'Personne n’accorde d’exonération de frais pour sa propre demande.',
    en: () => 'Nobody waives the fee of their own application.',
  },
  ACCREDITATION_FEE_NOTHING_TO_WAIVE: {
    fr: () => 'Il ne reste rien à payer pour cette demande.',
    en: () => 'Nothing remains to be paid for this application.',
  },
  ACCREDITATION_FEE_WAIVER_TAKEN_BACK: {
    fr: () => 'Cette exonération a déjà été annulée.',
    en: () => 'This waiver has been taken back already.',
  },
};
