import type { Refusal } from '@standing/kernel';
import type { PlanPeople, PlanState } from './plan.js';

/** Why the list is released to the colleague (FR-3). A death is one that is recorded; the others an officer states. */
export const RELEASE_GROUNDS = ['death', 'incapacity', 'suspension', 'resignation'] as const;

export type ReleaseGround = (typeof RELEASE_GROUNDS)[number];

/** A plan as far as its release is concerned. */
export type Releasable = PlanPeople & {
  readonly state: PlanState;
  readonly hasList: boolean;
  /** Whether a death of the coach is recorded, and was not taken back. */
  readonly hasDied: boolean;
};

/** What was asked for before, of the same plan. */
export type ReleaseSoFar = 'none' | 'waits' | 'released';

/** Why nobody of these two decides of a release, whatever their role: the coach, and the colleague who would read the list. */
function refusalsOfPerson({ personId, colleagueId }: PlanPeople, by: string): Refusal[] {
  if (by === personId) return [{ code: 'PRACTICE_RELEASE_OWN' }];
  return by === colleagueId ? [{ code: 'PRACTICE_RELEASE_COLLEAGUE' }] : [];
}

function refusalsOfPlan({ state, hasList, hasDied }: Releasable, ground: ReleaseGround): Refusal[] {
  if (state !== 'in-force' || !hasList) return [{ code: 'PRACTICE_RELEASE_NO_PLAN' }];
  return ground === 'death' && !hasDied ? [{ code: 'PRACTICE_RELEASE_NO_DEATH', path: 'ground' }] : [];
}

/** Every reason why a release cannot be proposed. `plan` is null where the coach never named anybody. */
export function refusalsToProposeRelease(
  plan: Releasable | null,
  { by, ground, soFar }: { readonly by: string; readonly ground: ReleaseGround; readonly soFar: ReleaseSoFar },
): Refusal[] {
  if (plan === null) return [{ code: 'PRACTICE_RELEASE_NO_PLAN' }];
  const person = refusalsOfPerson(plan, by);
  if (person.length > 0) return person;
  if (soFar === 'waits') return [{ code: 'PRACTICE_RELEASE_WAITS' }];
  if (soFar === 'released') return [{ code: 'PRACTICE_RELEASE_DONE' }];
  return refusalsOfPlan(plan, ground);
}

export type ReleaseAnswer = {
  readonly by: string;
  readonly release: boolean;
  readonly proposedBy: string;
  readonly ground: ReleaseGround;
  readonly isAnswered: boolean;
};

/**
 * Every reason why a proposed release cannot be answered so. Whoever proposed it may take it back, and never confirms it:
 * two people release a list (FR-3).
 */
export function refusalsToAnswerRelease(plan: Releasable, answer: ReleaseAnswer): Refusal[] {
  const { by, release, proposedBy, ground, isAnswered } = answer;
  const person = refusalsOfPerson(plan, by);
  if (person.length > 0) return person;
  if (isAnswered) return [{ code: 'PRACTICE_RELEASE_ANSWERED' }];
  if (!release) return [];
  if (by === proposedBy) return [{ code: 'PRACTICE_RELEASE_SAME_PERSON' }];
  return refusalsOfPlan(plan, ground);
}
