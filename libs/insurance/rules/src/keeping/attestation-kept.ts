import { addDays, addMonths, type Day } from '@standing/kernel';
import { endOfSubsequent } from '../map/answering.js';

/** What has to be known of a cover that an attestation was given with. */
export type KeptForCover = {
  /** The last day. */
  readonly endsOn: Day;
  /** For how many months after it claims are still answered; null where the attestation says none. */
  readonly subsequentMonths: number | null;
  /** Whether a check of papers that is open was answered with it. */
  readonly isAsked: boolean;
};

/** What decides for how long an attestation is kept. */
export type AttestationKept = {
  readonly givenOn: Day;
  /** All that refer to it, in any order: also of one that a correction replaced. */
  readonly covers: readonly KeptForCover[];
  /** For how many months the body keeps attestations; null where it says none. */
  readonly months: number | null;
};

/**
 * The last civil day on which an attestation is kept; null while there is none to reckon. It is kept for so many months after
 * the last day of each of its covers or of its subsequent period, or after the day on which it was given where that is
 * later; and for as long as one of them is named in a check of papers that is open. A cover for harmful acts answers whenever
 * the claim comes: of those the months are all that is kept, and a body that wants longer sets more.
 */
export function attestationKeptUntil({ givenOn, covers, months }: AttestationKept): Day | null {
  if (months === null || covers.length === 0 || covers.some(({ isAsked }) => isAsked)) return null;
  const last = [givenOn, ...covers.map(endOfSubsequent)].reduce((one, other) => (one > other ? one : other));
  return addDays(addMonths(addDays(last, 1), months), -1);
}

/** Whether it is kept no longer on the day. */
export function isAttestationOver(attestation: AttestationKept, today: Day): boolean {
  const until = attestationKeptUntil(attestation);
  return until !== null && until < today;
}
