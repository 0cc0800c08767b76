import type { Day } from '@standing/kernel';
import type { DeclineReason } from './decision.js';
import type { SessionContent, SessionForm, SessionStatus } from './session.js';

/** One thing that the coach said of the session; the first is the session as logged. */
export type SessionVersion = SessionContent & { readonly version: number; readonly withdrawn: boolean };

/** One thing that the supervisor decided of it. */
export type SessionDecision = {
  /** 1, 2, …: the order in which they were taken. */
  readonly seq: number;
  readonly outcome: 'confirmed' | 'corrected' | 'declined' | 'undone';
  readonly heldOn: Day | null;
  readonly minutes: number | null;
  readonly reason: DeclineReason | null;
  /** On the body's clock. */
  readonly decidedAt: Date;
  /** Real time. */
  readonly undoUntil: Date | null;
};

/** What a session is now, worked out from everything that was ever said of it. */
export type SessionState = {
  readonly status: SessionStatus;
  readonly version: number;
  /** As decided: the supervisor's day where they corrected it. */
  readonly heldOn: Day;
  readonly minutes: number;
  readonly startsAt: string | null;
  readonly form: SessionForm;
  /** As the coach last said. */
  readonly loggedHeldOn: Day;
  readonly loggedMinutes: number;
  readonly declineReason: DeclineReason | null;
  readonly decidedAt: Date | null;
  readonly undoUntil: Date | null;
};

/**
 * The state of a session. The last word of the coach and the last word of the supervisor count; a decision taken back
 * leaves the session as if undecided. Silence never confirms: without a decision it stays declared, or asked.
 */
export function stateOf(
  versions: readonly SessionVersion[],
  decisions: readonly SessionDecision[],
  askedAt: Date | null,
): SessionState {
  const said = versions.reduce((last, next) => (next.version > last.version ? next : last));
  const decision = standing(decisions);
  return {
    status: said.withdrawn ? 'withdrawn' : (decision?.outcome ?? (askedAt === null ? 'declared' : 'asked')),
    version: said.version,
    heldOn: decision?.heldOn ?? said.heldOn,
    minutes: decision?.minutes ?? said.minutes,
    startsAt: said.startsAt,
    form: said.form,
    loggedHeldOn: said.heldOn,
    loggedMinutes: said.minutes,
    declineReason: decision?.reason ?? null,
    decidedAt: decision?.decidedAt ?? null,
    undoUntil: decision?.undoUntil ?? null,
  };
}

type Standing = SessionDecision & { readonly outcome: 'confirmed' | 'corrected' | 'declined' };

function standing(decisions: readonly SessionDecision[]): Standing | undefined {
  const [last] = [...decisions].sort((one, other) => other.seq - one.seq);
  return last !== undefined && isStanding(last) ? last : undefined;
}

function isStanding(decision: SessionDecision): decision is Standing {
  return decision.outcome !== 'undone';
}
