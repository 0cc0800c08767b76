import type { Day } from '@standing/kernel';
import type { FollowUp, Outcome, RoundKind, ShownKind, Verdict } from './vocabulary.js';

/** That a member asked for more time in a round; `isGranted` is null until the office has answered. */
export type TimeAsked = { readonly isGranted: boolean | null };

/** A member is asked once or more: each round has a last day, and an answer at the most. */
export type AuditRound = {
  readonly kind: RoundKind;
  /** Civil days in the body's zone; the last day is the later one where more time was granted. */
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly answeredOn: Day | null;
  readonly timeAsked: TimeAsked | null;
};

/** An activity of the audit, with what was shown of it last, and what was said of that. */
export type AuditItem = {
  readonly activityId: string;
  readonly shown: ShownKind | null;
  readonly verdict: Verdict | null;
};

/** How far the audit of one member has come. There is one round at least, in their order. */
export type AuditSteps = {
  readonly rounds: readonly AuditRound[];
  readonly items: readonly AuditItem[];
  readonly outcome: Outcome | null;
  readonly followUp: FollowUp | null;
};

/**
 * `waiting` for the member; `unanswered`: the term ran out; `answered`: with the auditor; `recommended`: it does not meet, and
 * a registrar has not said what follows; `closed`.
 */
export type AuditState = 'waiting' | 'unanswered' | 'answered' | 'recommended' | 'closed';

/** The state of an audit on a day. A request for more time that nobody answered keeps the term from running out. */
export function auditStateOf(steps: Pick<AuditSteps, 'rounds' | 'outcome' | 'followUp'>, today: Day): AuditState {
  const { outcome, followUp } = steps;
  if (outcome !== null) return outcome === 'does-not-meet' && followUp === null ? 'recommended' : 'closed';
  const { answeredOn, dueOn, timeAsked } = roundNow(steps);
  if (answeredOn !== null) return 'answered';
  return today > dueOn && timeAsked?.isGranted !== null ? 'unanswered' : 'waiting';
}

/** The round that goes on, or the last one. */
export function roundNow({ rounds }: Pick<AuditSteps, 'rounds'>): AuditRound {
  const last = rounds.at(-1);
  if (!last) throw new Error('An audit begins with a round.');
  return last;
}

/** The activities of which the round that goes on asks: all, those of which more is asked, or those not accepted yet. */
export function askedIn(steps: Pick<AuditSteps, 'rounds' | 'items'>): AuditItem[] {
  const { kind } = roundNow(steps);
  return steps.items.filter(
    ({ verdict }) =>
      kind === 'opened' ||
      (kind === 'more-asked' && verdict === 'more') ||
      (kind === 'more-time' && verdict !== 'accepted'),
  );
}

/** Whether the member may still answer: also after the term, as long as nobody has closed the audit. */
export function isOpenToAnswer(state: AuditState): boolean {
  return state === 'waiting' || state === 'unanswered';
}
