import type { Day, Refusal } from '@standing/kernel';

/** What a record of a death can rest on: a word from this list and never a text. */
const DEATH_BASES = ['family', 'public-notice', 'colleague', 'other'] as const;

export type DeathBasis = (typeof DEATH_BASES)[number];

/** What is said of a death. The days are civil, in the body's zone. */
export type DeathSaid = {
  /** Null where it is not known. */
  readonly diedOn: Day | null;
  /** When the body learnt of it. */
  readonly learntOn: Day;
  readonly basis: DeathBasis;
};

/** The day from which on it counts: that of the death, or where it is not known the day on which the body learnt of it. */
export function deathCountsFrom({ diedOn, learntOn }: Pick<DeathSaid, 'diedOn' | 'learntOn'>): Day {
  return diedOn ?? learntOn;
}

type Recording = Pick<DeathSaid, 'diedOn' | 'learntOn'> & {
  readonly personId: string;
  readonly recordedBy: string;
  /** Whether one is recorded of them that was not taken back. */
  readonly isRecorded: boolean;
};

/** Every reason why a death cannot be recorded so: it is one's own, it is recorded already, or its days cannot be. */
export function refusalsToRecordDeath(
  { personId, recordedBy, isRecorded, diedOn, learntOn }: Recording,
  today: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (personId === recordedBy) refusals.push({ code: 'IDENTITY_DEATH_OWN' });
  if (isRecorded) refusals.push({ code: 'IDENTITY_DEATH_RECORDED' });
  if (diedOn !== null && diedOn > today) refusals.push({ code: 'IDENTITY_DEATH_AHEAD', path: 'diedOn' });
  if (learntOn > today) refusals.push({ code: 'IDENTITY_DEATH_AHEAD', path: 'learntOn' });
  if (diedOn !== null && learntOn < diedOn) refusals.push({ code: 'IDENTITY_DEATH_LEARNT_BEFORE', path: 'learntOn' });
  return refusals;
}

/** Why the record of a death cannot be taken back: it was already. */
export function refusalsToTakeBackDeath({ isTakenBack }: { readonly isTakenBack: boolean }): Refusal[] {
  return isTakenBack ? [{ code: 'IDENTITY_DEATH_TAKEN_BACK' }] : [];
}
