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
};

/** What ends an award before its time. That it runs out is no such row: it follows from the day. */
export type AwardEnd = {
  readonly awardId: string;
  readonly kind: 'withdrawn';
  /** The first civil day on which the award holds no longer. */
  readonly effectiveOn: Day;
  /** When it was known, on the body's clock. */
  readonly recordedAt: Date;
};
