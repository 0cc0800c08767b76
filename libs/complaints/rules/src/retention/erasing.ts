import { addDays, addMonths, type Day, type Refusal } from '@standing/kernel';
import { type Ending, later } from './endings.js';
import { type Hold, isHolding } from './holds.js';
import { monthsKept, type RetentionSet } from './terms.js';

/** So many days before anything is erased it is said that it will be; in them somebody may still hold it. */
export const WARNING_DAYS = 30;

/** The first of two keys. */
export type ErasureProposed = { readonly proposedBy: string; readonly proposedOn: Day };

/** A case whose time may be over, as the rules of erasure see it. */
export type ErasingCase = {
  /** Null while it goes on. */
  readonly ending: Ending | null;
  readonly set: RetentionSet;
  readonly holds: readonly Hold[];
  /** Another case about the same person goes on. */
  readonly hasOpenLinkedCase: boolean;
  readonly proposal: ErasureProposed | null;
};

/**
 * The first day on which its time is over: never while the register still speaks of it, nor before whoever lost an
 * accreditation had time to ask for its restoration, whatever a body set.
 */
export function keptUntil({ ending, set }: Pick<ErasingCase, 'ending' | 'set'>): Day | null {
  if (ending === null) return null;
  const until = addMonths(ending.countsFrom, monthsKept(ending.how, set));
  return [ending.registerUntil, ending.restorableUntil].reduce<Day>(
    (last, day) => (day ? later(last, day) : last),
    until,
  );
}

/** From this day on registrars are warned of it, and one of them may propose that it is erased. */
export function warnedFrom(theCase: Pick<ErasingCase, 'ending' | 'set'>): Day | null {
  const until = keptUntil(theCase);
  return until === null ? null : addDays(until, -WARNING_DAYS);
}

/**
 * The first day on which the second key may be turned. A proposal is the warning: between it and the second key lie thirty
 * days, also where the time was over long before somebody proposed it.
 */
export function confirmableFrom(theCase: ErasingCase): Day | null {
  const until = keptUntil(theCase);
  if (until === null || theCase.proposal === null) return null;
  return later(until, addDays(theCase.proposal.proposedOn, WARNING_DAYS));
}

/** Why nobody may propose today that the case is erased. */
export function refusalsToProposeErasure(theCase: ErasingCase, today: Day): Refusal[] {
  const from = warnedFrom(theCase);
  if (from === null) return [{ code: 'COMPLAINTS_CASE_NOT_ENDED' }];
  return [
    ...(theCase.proposal === null ? [] : [{ code: 'COMPLAINTS_ERASURE_PROPOSED' }]),
    ...(today < from ? [{ code: 'COMPLAINTS_ERASURE_TOO_EARLY', params: { from } }] : []),
    ...refusalsOfHolds(theCase, today),
  ];
}

/** Why this person may not confirm today that the case is erased (R3: two keys, two people). */
export function refusalsToConfirmErasure(theCase: ErasingCase, personId: string, today: Day): Refusal[] {
  if (theCase.ending === null) return [{ code: 'COMPLAINTS_CASE_NOT_ENDED' }];
  const from = confirmableFrom(theCase);
  if (theCase.proposal === null || from === null) return [{ code: 'COMPLAINTS_ERASURE_NOT_PROPOSED' }];
  return [
    ...(theCase.proposal.proposedBy === personId ? [{ code: 'COMPLAINTS_SECOND_PERSON_NEEDED' }] : []),
    ...(today < from ? [{ code: 'COMPLAINTS_ERASURE_NOT_YET', params: { from } }] : []),
    ...refusalsOfHolds(theCase, today),
  ];
}

/** Why a proposal may not be turned down. Whoever made it may take it back so. */
export function refusalsToRefuseErasure({ proposal }: Pick<ErasingCase, 'proposal'>): Refusal[] {
  return proposal === null ? [{ code: 'COMPLAINTS_ERASURE_NOT_PROPOSED' }] : [];
}

/** Why a proposal was turned down: a code, for what is said of a case is sealed with it and goes with it. */
export const REFUSED_BECAUSE = ['still-needed', 'hold-to-be-placed', 'wrong-term', 'proposed-by-mistake'] as const;
export type RefusedBecause = (typeof REFUSED_BECAUSE)[number];

function refusalsOfHolds({ holds, hasOpenLinkedCase }: ErasingCase, today: Day): Refusal[] {
  const held = holds.filter((hold) => isHolding(hold, today));
  return [
    ...held.map(({ reviewOn }) => ({ code: 'COMPLAINTS_ERASURE_HELD', params: { until: reviewOn } })),
    ...(hasOpenLinkedCase ? [{ code: 'COMPLAINTS_ERASURE_LINKED' }] : []),
  ];
}
