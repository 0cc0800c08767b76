import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfDecided } from './applying.js';
import { type BeforeDeciding, refusalsOfHonouring, refusalsOfStage, STATEMENT_LENGTH } from './deciding.js';
import { termsOfCondition } from './honouring.js';
import { isBlank, REASON_LENGTH, refusalsOfLength } from './marking.js';
import { refusalsOfUnpaid } from './owing.js';
import { refusalsOfPart } from './parts.js';

/** What an application is answered with on a condition. */
export type Condition = {
  /** What the applicant has still to show, in the decider's words. */
  readonly stillToShow: string;
  /** The last civil day, in the body's zone, on which it is honoured. */
  readonly honouredUntil: Day;
  /** Why the term is made longer; null for the first. */
  readonly longerBecause: string | null;
};

/**
 * Why this person may not answer it on a condition now, whatever they would write: they had a part in it, or it could not
 * be decided yet, its fee included, or one that was answered so is still honoured. `held` is what keeps the level from being awarded
 * whatever is shown (`refusalsOfHeld`): nothing is promised that could not be kept.
 */
export function refusalsToMakeConditional(before: BeforeDeciding, held: readonly Refusal[]): Refusal[] {
  const { application, assessed, parts, deciderId, related, fee } = before;
  const barred = refusalsOfPart(parts, deciderId, related);
  if (barred.length > 0) return [...barred, ...refusalsOfDecided(application)];
  return [
    ...refusalsOfDecided(application),
    ...refusalsOfHonouring(before),
    ...refusalsOfUnpaid(fee, 'decision'),
    ...refusalsOfStage(assessed),
    ...held,
  ];
}

/**
 * Why it cannot be answered on this condition: its words or its day. Only a term that was made before can be made longer.
 * Whoever had a part in the application is told nothing: they would read there whether there is a term.
 */
export function refusalsOfCondition(
  { stillToShow, honouredUntil, longerBecause }: Condition,
  { honouredUntil: before, today, parts, deciderId, related }: Omit<BeforeDeciding, 'application' | 'assessed' | 'fee'>,
): Refusal[] {
  if (refusalsOfPart(parts, deciderId, related).length > 0) return [];
  const isLonger = before !== null;
  const path = 'longerBecause';
  return [
    ...(isBlank(stillToShow) ? [{ code: 'ACCREDITATION_STILL_TO_SHOW_MISSING', path: 'stillToShow' }] : []),
    ...refusalsOfLength(stillToShow, STATEMENT_LENGTH, 'stillToShow'),
    ...refusalsOfTerm(honouredUntil, today),
    ...(isLonger && isBlank(longerBecause) ? [{ code: 'ACCREDITATION_LONGER_REASON_MISSING', path }] : []),
    ...(!isLonger && !isBlank(longerBecause) ? [{ code: 'ACCREDITATION_LONGER_REASON_NEEDLESS', path }] : []),
    ...refusalsOfLength(longerBecause, REASON_LENGTH, path),
  ];
}

function refusalsOfTerm(honouredUntil: Day, today: Day): Refusal[] {
  const { earliest, latest } = termsOfCondition(today);
  const path = 'honouredUntil';
  if (honouredUntil < earliest)
    return [{ code: 'ACCREDITATION_CONDITION_TOO_SHORT', params: { from: earliest }, path }];
  if (honouredUntil > latest) return [{ code: 'ACCREDITATION_CONDITION_TOO_LONG', params: { until: latest }, path }];
  return [];
}
