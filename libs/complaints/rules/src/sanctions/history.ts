import { addMonths, type Day } from '@standing/kernel';
import { CATALOGUE, type SanctionKind } from './catalogue.js';
import type { Terms } from './terms.js';

/** What happened to a sanction. It takes effect with the first, and time does the rest. */
export type SanctionAct = {
  readonly act: 'in-force' | 'varied' | 'completed' | 'not-met' | 'quashed' | 'annulled';
  /** The civil day on which it was done and from which it counts: never before the respondent was notified. */
  readonly on: Day;
  /** What it is from now on, with `varied`. */
  readonly terms?: Terms;
};

/** A sanction as its rules see it: what was decided, and what happened to it since, in its order. No state is stored. */
export type SanctionHistory = { readonly decided: Terms; readonly acts: readonly SanctionAct[] };

/** Days on which one set of terms was what the sanction was. */
export type Stretch = {
  readonly terms: Terms;
  readonly fromOn: Day;
  /** The first day on which it is something else, or over; null where it has no end. */
  readonly untilOn: Day | null;
  /** Why it is over on that day. */
  readonly endedBy: 'term' | 'variation' | 'completion' | 'nothing';
  /** The day on which its conditions were found not to be met; null where they were not. */
  readonly notMetOn: Day | null;
  /** The end of its term, whatever ended it; null where it has none. */
  readonly termUntil: Day | null;
};

/** The history as it was known on a day. Each act is recorded on its own day. */
export function knownBy({ decided, acts }: SanctionHistory, knownOn: Day): SanctionHistory {
  return { decided, acts: acts.filter(({ on }) => on <= knownOn) };
}

/** Whether an appeal panel or a court took it away: then it never was. */
export function neverWas({ acts }: SanctionHistory): boolean {
  return acts.some(({ act }) => act === 'quashed' || act === 'annulled');
}

/**
 * The stretches of a sanction by all that is in its history; none before it is in force, and none once it never was. A
 * longer term of the same kind counts from its first day: a suspension that is made longer is not begun anew.
 */
export function stretchesOf(history: SanctionHistory): Stretch[] {
  const { decided, acts } = history;
  const first = acts.find(({ act }) => act === 'in-force');
  if (!first || neverWas(history)) return [];
  const turns = [{ terms: decided, on: first.on }, ...variationsOf(history)];
  const completedOn = acts.find(({ act }) => act === 'completed')?.on ?? null;
  const notMetOn = acts.find(({ act }) => act === 'not-met')?.on ?? null;
  let countsFrom = first.on;
  let kind = decided.kind;
  return turns.map(({ terms, on }, index): Stretch => {
    if (terms.kind !== kind) [countsFrom, kind] = [on, terms.kind];
    const termUntil = termEnd(terms, countsFrom);
    const next = turns[index + 1]?.on;
    const isLast = next === undefined;
    const ends: End[] = [
      ...(termUntil === null ? [] : [{ untilOn: termUntil, endedBy: 'term' as const }]),
      ...(next === undefined ? [] : [{ untilOn: next, endedBy: 'variation' as const }]),
      ...(isLast && completedOn !== null ? [{ untilOn: completedOn, endedBy: 'completion' as const }] : []),
    ];
    const end = ends.reduce<End | null>(earlier, null) ?? { untilOn: null, endedBy: 'nothing' };
    return { terms, fromOn: on, ...end, notMetOn: isLast ? notMetOn : null, termUntil };
  });
}

function variationsOf({ acts }: SanctionHistory): { readonly terms: Terms; readonly on: Day }[] {
  return acts.flatMap(({ act, on, terms }) => (act === 'varied' && terms ? [{ terms, on }] : []));
}

type End = Pick<Stretch, 'untilOn' | 'endedBy'>;

function earlier(one: End | null, other: End): End {
  return one === null || (other.untilOn ?? '') < (one.untilOn ?? '') ? other : one;
}

/** The first day on which a sanction that began on this one is over by its term; null where it has no such end. */
export function termEnd({ kind, months }: Pick<Terms, 'kind' | 'months'>, fromOn: Day): Day | null {
  const { term } = CATALOGUE[kind];
  return term?.of === 'lasting' && months !== null ? addMonths(fromOn, months) : null;
}

/** Whether somebody looks at it before its term is over. */
export function isReviewed(kind: SanctionKind): boolean {
  return CATALOGUE[kind].ends === 'reviewed';
}
