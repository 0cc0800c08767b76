import type { StatementContent, StatementLine } from './statement.js';

/** Why a version took the place of the one before it: a closed list. */
export const STATEMENT_CHANGES = ['session-added', 'session-removed', 'session-changed', 'answer-changed'] as const;

export type StatementChange = (typeof STATEMENT_CHANGES)[number];

/** What differs between two contents of one statement, each code once and always in one order. */
export function changesBetween(before: StatementContent, after: StatementContent): StatementChange[] {
  const [old, now] = [byId(before.lines), byId(after.lines)];
  const found = new Set<StatementChange>();
  if (after.lines.some(({ sessionId }) => !old.has(sessionId))) found.add('session-added');
  for (const line of before.lines) {
    const next = now.get(line.sessionId);
    if (!next) found.add('session-removed');
    else for (const change of changesOf(line, next)) found.add(change);
  }
  return STATEMENT_CHANGES.filter((change) => found.has(change));
}

/** What is done with a statement when its sessions change. */
export type Renewal = 'keep' | 'rewrite' | 'new-version' | 'take-back';

/** The latest version of a statement, beside what the sessions say now. */
export type Latest = {
  readonly isSigned: boolean;
  /** Whether the sessions are as it says. */
  readonly isSame: boolean;
  /** Whether they are as the version before it says. */
  readonly isAsBefore: boolean;
};

/**
 * As long as nobody signed it, it is written anew, or taken back where all is again as in the version before. Once one
 * signed, a change makes a new version, which both must sign and the earlier one stays. Where the supervisor could not sign
 * a new one (they cannot be reached, may no longer supervise, or said that they do not know the coach), what was signed
 * stands and is not replaced.
 */
export function renewal({ isSigned, isSame, isAsBefore }: Latest, canSign: boolean): Renewal {
  if (!isSigned && isAsBefore) return 'take-back';
  if (isSame) return 'keep';
  if (!isSigned) return 'rewrite';
  return canSign ? 'new-version' : 'keep';
}

function byId(lines: readonly StatementLine[]): Map<string, StatementLine> {
  return new Map(lines.map((line) => [line.sessionId, line]));
}

function changesOf(one: StatementLine, other: StatementLine): StatementChange[] {
  const isSameSession = one.heldOn === other.heldOn && one.minutes === other.minutes && one.form === other.form;
  const isSameAnswer = one.state === other.state && one.reason === other.reason;
  return [...(isSameSession ? [] : ['session-changed' as const]), ...(isSameAnswer ? [] : ['answer-changed' as const])];
}
