import type { Day } from '@standing/kernel';
import type { DeclineReason } from './decision.js';
import type { DisputeReason } from './disputing.js';
import type { GroupCounts, SessionContent, SessionForm, SessionStatus } from './session.js';

/** One thing that was said of the session; the first is the session as logged by its coach, or entered by its supervisor. */
export type SessionVersion = SessionContent & {
  readonly version: number;
  readonly withdrawn: boolean;
  /** Why the coach says that what their supervisor entered is not so; with `withdrawn`. */
  readonly dispute: DisputeReason | null;
};

/** One thing that the supervisor decided of it. */
export type SessionDecision = GroupCounts & {
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
export type SessionState = GroupCounts & {
  readonly status: SessionStatus;
  readonly version: number;
  /** As decided: the supervisor's day where they corrected it. */
  readonly heldOn: Day;
  readonly minutes: number;
  readonly startsAt: string | null;
  /** IANA name; null: the body's zone. */
  readonly zone: string | null;
  readonly form: SessionForm;
  /** As was last said, before the supervisor corrected it. */
  readonly loggedHeldOn: Day;
  readonly loggedMinutes: number;
  readonly loggedContracted: number | null;
  readonly loggedPresent: number | null;
  readonly dispute: DisputeReason | null;
  readonly declineReason: DeclineReason | null;
  readonly decidedAt: Date | null;
  readonly undoUntil: Date | null;
};

/**
 * The state of a session. The last word of the coach and the last word of the supervisor count; a decision taken back
 * leaves the session as if undecided, and so does a session taken back. Silence never confirms: without a decision it stays
 * declared, or asked.
 */
export function stateOf(
  versions: readonly SessionVersion[],
  decisions: readonly SessionDecision[],
  askedAt: Date | null,
): SessionState {
  const said = versions.reduce((last, next) => (next.version > last.version ? next : last));
  const decision = said.withdrawn ? undefined : standing(decisions);
  return {
    status: said.withdrawn ? 'withdrawn' : (decision?.outcome ?? (askedAt === null ? 'declared' : 'asked')),
    version: said.version,
    heldOn: decision?.heldOn ?? said.heldOn,
    minutes: decision?.minutes ?? said.minutes,
    contracted: decision?.contracted ?? said.contracted,
    present: decision?.present ?? said.present,
    startsAt: said.startsAt,
    zone: said.zone,
    form: said.form,
    loggedHeldOn: said.heldOn,
    loggedMinutes: said.minutes,
    loggedContracted: said.contracted,
    loggedPresent: said.present,
    dispute: said.dispute,
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
