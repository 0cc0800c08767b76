import { addMonths, type Day } from '@standing/kernel';

/** What two people can be to each other that keeps one from judging the other. */
export const RELATION_KINDS = ['supervises', 'trained', 'employs', 'family', 'business'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * How long a relation bars after its last day, in months. It is this platform's own default: ISO/IEC 17024, 4.3 and 5.2,
 * ask that whoever judges stands apart, and name no term.
 */
export const COOLING_OFF_MONTHS = 36;

/** A relation of two people, with its civil days in the body's zone. */
export type Relation = {
  readonly kind: RelationKind;
  /** Null where it is not known. */
  readonly fromOn: Day | null;
  /** The last day; null while it goes on. */
  readonly untilOn: Day | null;
};

/** A relation that keeps one from judging the other, and the last day on which it does: null without end. */
export type Bar = { readonly kind: RelationKind; readonly until: Day | null };

/**
 * Which of the relations of two people bar on the day, those that bar longest first. Both ways: who supervised, trained
 * or employed whom makes no difference. Family bars for ever; a relation that goes on, or is agreed and has not begun,
 * bars; any other does through its cooling-off.
 */
export function barsOn(relations: readonly Relation[], day: Day): Bar[] {
  return relations
    .map(({ kind, untilOn }) => ({ kind, until: lastDayOfBar(kind, untilOn) }))
    .filter(({ until }) => until === null || day <= until)
    .sort((one, other) => longestFirst(one.until, other.until));
}

function lastDayOfBar(kind: RelationKind, untilOn: Day | null): Day | null {
  return kind === 'family' || untilOn === null ? null : addMonths(untilOn, COOLING_OFF_MONTHS);
}

function longestFirst(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? 1 : -1;
}
