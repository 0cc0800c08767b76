import type { Day, Refusal } from '@standing/kernel';
import { type Application, refusalsOfDecided } from './applying.js';
import { type Assessed, settledMarks, stageOf } from './assessed.js';
import { isHonoured } from './honouring.js';
import { isBlank, REASON_LENGTH, refusalOn, refusalsOfLength } from './marking.js';
import { type FeeKnown, refusalsOfUnpaid } from './owing.js';
import { type PartsTaken, refusalsOfPart } from './parts.js';

/** The most characters of what a decider writes to the applicant. */
export const STATEMENT_LENGTH = 4000;

/** Why the level is awarded though a criterion is not yet met. The reason is kept with the decision. */
export type Override = { readonly criterion: string; readonly reason: string };

/** What a decision by people begins from, beside the lines of the scheme. */
export type BeforeDeciding = {
  readonly application: Application;
  readonly assessed: Assessed;
  readonly parts: PartsTaken;
  readonly deciderId: string;
  readonly related: boolean;
  /** The last day on which it is honoured, once it was answered on a condition; null before. */
  readonly honouredUntil: Day | null;
  /** What was asked and paid for it. */
  readonly fee: FeeKnown;
  readonly today: Day;
};

/**
 * Why this person may not award it as far as people judged: they had a part in it, or the assessment is not over, or a
 * criterion is not yet met and no reason is given to award all the same; and a fee that the scheme wants paid before. Whoever had a part is told nothing else: an
 * assessor would read there how far the other one is.
 */
export function refusalsOfAssessment(before: BeforeDeciding, overrides: readonly Override[] = []): Refusal[] {
  const { assessed, parts, deciderId, related, fee } = before;
  const barred = refusalsOfPart(parts, deciderId, related);
  // That nobody awards themself, `refusalsToAward` says already.
  if (barred.length > 0) return barred.filter(({ code }) => code !== 'ACCREDITATION_SELF_DECISION');
  const outstanding = refusalsOfStage(assessed);
  const judged = outstanding.length > 0 ? outstanding : refusalsOfMarks(assessed, overrides);
  return [...refusalsOfUnpaid(fee, 'decision'), ...judged];
}

/**
 * Why this person may not decline it. Before anybody assesses, an application is declined for what its lines say; once
 * assessors were asked, after they are done, and with words of the decider's own. What was answered on a condition is
 * honoured to its last day, and declined with such words too. A fee never keeps it open: what is not paid for is declined.
 */
export function refusalsToDecline(before: BeforeDeciding, statement: string | null): Refusal[] {
  const { application, assessed, parts, deciderId, related, honouredUntil } = before;
  const barred = refusalsOfPart(parts, deciderId, related);
  if (barred.length > 0) return [...barred, ...refusalsOfDecided(application)];
  const needsWords = stageOf(assessed) === 'settled' || honouredUntil !== null;
  return [
    ...refusalsOfDecided(application),
    ...refusalsOfHonouring(before),
    ...(assessed.begun ? refusalsOfStage(assessed) : []),
    ...(needsWords && isBlank(statement) ? [{ code: 'ACCREDITATION_STATEMENT_MISSING', path: 'statement' }] : []),
    ...refusalsOfLength(statement, STATEMENT_LENGTH, 'statement'),
  ];
}

/** Why it cannot be answered anew yet: the applicant was told that what they show counts up to and including a day. */
export function refusalsOfHonouring({ honouredUntil, today }: BeforeDeciding): Refusal[] {
  if (honouredUntil === null || !isHonoured(honouredUntil, today)) return [];
  return [{ code: 'ACCREDITATION_CONDITION_HONOURED', params: { until: honouredUntil } }];
}

/** Why people have not judged enough of it for it to be answered. */
export function refusalsOfStage(assessed: Assessed): Refusal[] {
  switch (stageOf(assessed)) {
    case 'assessing':
      return [{ code: 'ACCREDITATION_ASSESSMENT_OUTSTANDING' }];
    case 'moderating':
      return [{ code: 'ACCREDITATION_MODERATION_OUTSTANDING' }];
    case 'none':
    case 'settled':
      return [];
  }
}

function refusalsOfMarks(assessed: Assessed, overrides: readonly Override[]): Refusal[] {
  const notYet = new Set(settledMarks(assessed).flatMap(({ criterion, mark }) => (mark === 'MET' ? [] : [criterion])));
  const reasoned = overrides.filter(({ reason }) => !isBlank(reason)).map(({ criterion }) => criterion);
  const blocking = assessed.criteria.filter(({ code }) => notYet.has(code) && !reasoned.includes(code));
  const needless = overrides.filter(({ criterion }) => !notYet.has(criterion));
  return [
    ...blocking.map((criterion) => refusalOn('ACCREDITATION_CRITERION_NOT_YET', criterion)),
    ...needless.map(({ criterion }) => ({ code: 'ACCREDITATION_OVERRIDE_NEEDLESS', params: { criterion } })),
    ...overrides.flatMap(({ criterion, reason }) =>
      refusalsOfLength(reason, REASON_LENGTH, `overrides.${criterion}.reason`),
    ),
  ];
}
