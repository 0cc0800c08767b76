import type { Day, Refusal } from '@standing/kernel';
import type { Panel } from '../appointing.js';
import type { Case, CaseEvent, CaseEventName, Procedure } from '../case.js';
import { decisionOf, DECISIONS, since } from '../full/facts-of-case.js';
import { restorationOf } from '../state-of.js';
import { refusalsOfText } from '../texts.js';

/** What a panel recommends beside a withdrawal: an exclusion from membership is decided by the organ that the statutes name. */
export type Recommended = {
  readonly recommendsExclusion?: boolean;
  /** Why: reasons of their own. */
  readonly exclusionReasons?: string;
};

/** Where an exclusion from membership stands: a panel recommended it, one registrar recorded what the organ decided, another confirmed that. */
export const EXCLUSION_STATES = ['recommended', 'recorded', 'excluded', 'not-excluded'] as const;
export type ExclusionState = (typeof EXCLUSION_STATES)[number];

/** An exclusion in its case, as far as days and codes tell of it. */
export type Exclusion = {
  readonly state: ExclusionState;
  /** The day on which the panel recommended it. */
  readonly recommendedOn: Day;
  /** What a registrar recorded last of the decision of the organ; null before. */
  readonly recorded: CaseEvent | null;
  /** The day on which another registrar confirmed it; null before. */
  readonly confirmedOn: Day | null;
};

const LONGEST = 5000;

/**
 * Why a panel may not recommend an exclusion so: the procedure of the case gives it to no organ, it is not beside a
 * withdrawal that the hearing panel decides, or nobody says why.
 */
export function refusalsToRecommend(
  { panel, outcome, recommendsExclusion, exclusionReasons = '' }: Recommended & { panel: Panel; outcome: string },
  { excludedBy = null }: Pick<Procedure, 'excludedBy'>,
): Refusal[] {
  if (recommendsExclusion !== true) return [];
  const path = 'recommendsExclusion';
  return [
    ...(excludedBy === null ? [{ code: 'COMPLAINTS_EXCLUSION_NO_ORGAN', path }] : []),
    ...(panel === 'panel' && outcome === 'withdrawal' ? [] : [{ code: 'COMPLAINTS_EXCLUSION_NOT_HERE', path }]),
    ...refusalsOfText('exclusionReasons', exclusionReasons, 'COMPLAINTS_EXCLUSION_REASONS_MISSING', LONGEST),
  ];
}

/** By these a decision falls, and what was recommended with it; what an appeal panel puts in its place recommends nothing. */
const FALLS: readonly CaseEventName[] = ['quash-on-appeal', 'remit', 'annul-sanction'];

/**
 * The exclusion of a case; null where none was recommended, once the decision that recommended it fell, and once
 * somebody was restored before anything was decided.
 */
export function exclusionIn(theCase: Pick<Case, 'events'>): Exclusion | null {
  const decided = decisionOf(theCase);
  const later = since(theCase, ...DECISIONS);
  if (decided?.recommendsExclusion !== true || later.some(({ event }) => FALLS.includes(event))) return null;
  const at = later.findLastIndex(({ event }) => event === 'record-exclusion');
  const recorded = later[at] ?? null;
  const confirmedOn = recorded && (later.slice(at).find(({ event }) => event === 'confirm-exclusion')?.on ?? null);
  if (confirmedOn === null && restorationOf(theCase) === 'granted') return null;
  const state = confirmedOn === null ? (recorded ? 'recorded' : 'recommended') : resultOf(recorded);
  return { state, recommendedOn: decided.on, recorded, confirmedOn };
}

/** The exclusion of a case as it was before a court annulled it: what was done stays proved, or lacking. */
export function exclusionBeforeCourt({ events }: Pick<Case, 'events'>): Exclusion | null {
  return exclusionIn({ events: events.filter(({ event }) => event !== 'annul-sanction') });
}

/** The exclusion as its member knows it: what one registrar recorded is nothing to them before another confirmed it. */
export function exclusionToldToMember(theCase: Pick<Case, 'events'>): Exclusion | null {
  const found = exclusionIn(theCase);
  return found?.state === 'recorded' ? { ...found, state: 'recommended', recorded: null } : found;
}

function resultOf(recorded: CaseEvent | null): ExclusionState {
  return recorded?.excluded === true ? 'excluded' : 'not-excluded';
}

/** Whether somebody was excluded from membership: from then on whether they come back is for the statutes. */
export function isExcluded(theCase: Pick<Case, 'events'>): boolean {
  return exclusionIn(theCase)?.state === 'excluded';
}

/**
 * Whether the organ may have met on that day: not before the decision was final, on which its own rests, and not in the
 * future.
 */
export function isOrganDay(met: Day | undefined, finalOn: Day | null, today: Day): boolean {
  return met !== undefined && finalOn !== null && finalOn <= met && met <= today;
}

/** Whether the member was called on a day between the recommendation and the meeting, so that they could be heard. */
export function isCalledBefore({ calledOn, organMetOn }: Pick<CaseEvent, 'calledOn' | 'organMetOn'>, from: Day) {
  return calledOn !== undefined && from <= calledOn && (organMetOn === undefined || calledOn < organMetOn);
}
