import type { AuditItem, AuditRound, AuditSteps } from '../src/index.js';

/** A first round of 1 to 29 November 2026, not answered; say only what the test is about. */
export function aRound(changes: Partial<AuditRound> = {}): AuditRound {
  const days = { askedOn: '2026-11-01', dueOn: '2026-11-29' };
  return { kind: 'opened', ...days, answeredOn: null, timeAsked: null, ...changes };
}

/** Activities of an audit by their ids: what was shown of each, and what was said. */
export function items(all: Readonly<Record<string, Partial<AuditItem>>>): AuditItem[] {
  return Object.entries(all).map(([activityId, changes]) => ({ activityId, shown: null, verdict: null, ...changes }));
}

/** An audit of two activities that waits for its member. */
export function anAudit(changes: Partial<AuditSteps> = {}): AuditSteps {
  return { rounds: [aRound()], items: items({ a: {}, b: {} }), outcome: null, followUp: null, ...changes };
}

/** An audit that was answered, with what was said of each of its activities. */
export function answered(
  a: AuditItem['verdict'],
  b: AuditItem['verdict'],
  changes: Partial<AuditSteps> = {},
): AuditSteps {
  const shown = { a: { shown: 'file', verdict: a }, b: { shown: 'substitute', verdict: b } } as const;
  return anAudit({ rounds: [aRound({ answeredOn: '2026-11-20' })], items: items(shown), ...changes });
}
