import type { Day } from '@standing/kernel';

/** An award, as these rules know it. It never changes; what ends it early is a row of its own. */
export type Award = {
  readonly id: string;
  /** The code of the level awarded. */
  readonly level: string;
  /** The public name of the award, such as `CC-2026-7K3Q9MX`. */
  readonly reference: string;
  /** The first civil day on which it holds, in the body's zone. */
  readonly validFrom: Day;
  /** The last civil day on which it holds; null when it has no end. */
  readonly validUntil: Day | null;
  /** When it was known, on the body's clock; each of a person's later than the one before. */
  readonly recordedAt: Date;
  /** The term of the same award before this one; null for its first. */
  readonly renewsAwardId?: string | null;
  /** The award of a higher level in whose place this one stands, at its member's wish or by a sanction; null where it is none of these. */
  readonly lowersAwardId?: string | null;
  /** The sanction by which it stands there; null where no sanction lowered it. */
  readonly sanctionId?: string | null;
  /** When that sanction was found never to have been, and this award with it; null or left out while it stands. */
  readonly annulledAt?: Date | null;
  /** The first day of the accreditation that this term goes on with; null where it begins one. */
  readonly heldSince?: Day | null;
  /** The last day of the scheme's grace, in which it holds though it was not renewed; null where there is none. */
  readonly graceUntil?: Day | null;
  /** The renewals of it that were sent to the body. */
  readonly renewals?: readonly SentRenewal[];
  /** What its member said of days on which they do not practise, every time they said it. */
  readonly pauses?: readonly PauseSaid[];
  /** What was told of interim measures that suspend its member, every time it was told. */
  readonly suspensions?: readonly SuspensionTold[];
  /** What was told of sanctions that lower its member, every time it was told. */
  readonly reductions?: readonly ReductionTold[];
};

/** A renewal that was sent: what was sent in time keeps the award in force until it is answered. */
export type SentRenewal = {
  readonly sentOn: Day;
  /** The day of the answer, or on which it was taken back; null while it waits. */
  readonly closedOn: Day | null;
  /** The moments at which those days began in the body's zone, from which on they are known. */
  readonly sentAt: Date;
  readonly closedAt: Date | null;
  /** Its refusals that were quashed on appeal: they closed it as far as was known then. */
  readonly quashed?: readonly QuashedRefusal[];
};

/** A refusal that stood from one moment to another. */
export type QuashedRefusal = { readonly closedOn: Day; readonly closedAt: Date; readonly reopenedAt: Date };

/**
 * What ends an award before its time: the procedure withdraws it or lowers its level, its member gives it up, goes on at a
 * lower level, or dies.
 * Of those on one day the first named here counts.
 */
export const AWARD_ENDS = ['withdrawn', 'given-up', 'reduced', 'lowered', 'deceased'] as const;
export type AwardEndKind = (typeof AWARD_ENDS)[number];

/** One end of one award. That it runs out is no such row: it follows from the day. */
export type AwardEnd = {
  readonly awardId: string;
  readonly kind: AwardEndKind;
  /** The first civil day on which the award holds no longer. */
  readonly effectiveOn: Day;
  /** When it was known, on the body's clock. */
  readonly recordedAt: Date;
  /**
   * When the member took back, before its day, that they give it up, when the office did that they had died, or when a
   * sanction was found never to have been; null or left out while it stands.
   */
  readonly takenBackAt?: Date | null;
  /** Of a withdrawal: the day from which its member may be accredited again; null or left out while they may not. */
  readonly restoredOn?: Day | null;
  /** Of a withdrawal: whether its member left by consent, so that nobody says it was withdrawn; left out where they did not. */
  readonly byConsent?: boolean;
};

/** A member said from which day they do not practise, and from which day again. */
export type PauseSaid = {
  readonly pauseId: string;
  /** Counts from 1; the highest that is known counts. */
  readonly revision: number;
  readonly fromOn: Day;
  /** The first day on which they practise again; null while that is open. The first day of the pause: it never was. */
  readonly resumesOn: Day | null;
  readonly recordedAt: Date;
};

/** An interim measure or a sanction suspends the member on these days; neither its case nor its reason is known here. */
export type SuspensionTold = {
  readonly measureId: string;
  /** Counts from 1; the highest that is known counts. */
  readonly revision: number;
  readonly fromOn: Day;
  /** The first day on which they are suspended no longer; null while that is open. The first day of it: it never was. */
  readonly untilOn: Day | null;
  /** An interim measure, which is no finding, or a sanction. */
  readonly kind: 'interim' | 'disciplinary';
  readonly recordedAt: Date;
};

/** A sanction lowers its member to a level, or does so no longer; neither its case nor its reason is known here. */
export type ReductionTold = {
  readonly sanctionId: string;
  /** Counts from 1; the highest that is known counts. */
  readonly revision: number;
  /** Null for a sanction that lowers nobody, or that never was. */
  readonly lowersTo: LevelTold | null;
  readonly recordedAt: Date;
};

/** To which level, and on which civil days, in the body's zone. */
export type LevelTold = {
  readonly level: string;
  /** The first day of the lower level. */
  readonly fromOn: Day;
  /** The first day on which its member may apply for a higher one again. */
  readonly applyFromOn: Day;
};
