import { describe, expect, it } from '@jest/globals';
import { changesBetween, type Latest, renewal, type Renewal } from './statement-versions.js';
import type { StatementLine } from './statement.js';

const line = (sessionId: string, changes: Partial<StatementLine> = {}): StatementLine => ({
  ...{ sessionId, heldOn: '2026-02-10', minutes: 60, form: 'individual', state: 'awaiting', reason: null },
  ...changes,
});
const of = (...lines: StatementLine[]) => ({
  month: '2026-02-01',
  coach: 'Inès',
  supervisor: 'Claire',
  subject: 'coaching' as const,
  lines,
});

describe('what changed between two versions', () => {
  it.each<[string, StatementLine[], string[]]>([
    ['nothing', [line('a')], []],
    ['a session more', [line('a'), line('b')], ['session-added']],
    ['a session less', [], ['session-removed']],
    ['another day', [line('a', { heldOn: '2026-02-11' })], ['session-changed']],
    ['another length', [line('a', { minutes: 45 })], ['session-changed']],
    ['another form', [line('a', { form: 'group' })], ['session-changed']],
    ['an answer', [line('a', { state: 'declined', reason: 'not-held' })], ['answer-changed']],
    [
      'all of it, each said once',
      [line('b'), line('c'), line('a', { minutes: 45, state: 'confirmed' })],
      ['session-added', 'session-changed', 'answer-changed'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(changesBetween(of(line('a')), of(...lines))).toEqual(expected);
  });
});

describe('when its sessions change, a statement', () => {
  const latest = (changes: Partial<Latest>): Latest => ({
    isSigned: false,
    isSame: false,
    isAsBefore: false,
    ...changes,
  });

  it.each<[string, Partial<Latest>, boolean, Renewal]>([
    ['that nobody signed is written anew', {}, true, 'rewrite'],
    ['that nobody signed is written anew whoever can sign', {}, false, 'rewrite'],
    ['that somebody signed gets a new version', { isSigned: true }, true, 'new-version'],
    ['that somebody signed stands where the supervisor cannot sign', { isSigned: true }, false, 'keep'],
    ['that says the same is kept', { isSame: true, isSigned: true }, true, 'keep'],
    ['is again the signed one when all is as before', { isAsBefore: true }, true, 'take-back'],
  ])('%s', (_, changes, canSign, expected) => {
    expect(renewal(latest(changes), canSign)).toBe(expected);
  });
});
