import { describe, expect, it } from '@jest/globals';
import {
  canonicalStatement,
  monthAfter,
  monthOf,
  readStatement,
  type StatedSession,
  statementLines,
  statementTotals,
} from './statement.js';

const session = (id: string, changes: Partial<StatedSession> = {}): StatedSession => ({
  id,
  heldOn: '2026-02-10',
  minutes: 60,
  form: 'individual',
  status: 'asked',
  onDocuments: 'none',
  declineReason: null,
  ...changes,
});
const content = (sessions: readonly StatedSession[]) => ({
  month: '2026-02-01',
  coach: 'Inès Morel',
  supervisor: 'Claire Petit',
  subject: 'coaching' as const,
  lines: statementLines(sessions),
});

describe('a month', () => {
  it('is that of the civil day, and ends with the next', () => {
    expect([monthOf('2026-02-28'), monthAfter('2026-12-01')]).toEqual(['2026-02-01', '2027-01-01']);
  });
});

describe('the lines of a statement', () => {
  it.each<[string, Partial<StatedSession>, string]>([
    ['confirmed', { status: 'confirmed' }, 'confirmed'],
    ['confirmed with a correction', { status: 'corrected' }, 'confirmed'],
    ['accepted on documents', { onDocuments: 'accepted' }, 'accepted-on-documents'],
    ['confirmed after an acceptance', { status: 'confirmed', onDocuments: 'accepted' }, 'confirmed'],
    ['not asked about', { status: 'declared' }, 'awaiting'],
    ['asked about', { status: 'asked' }, 'awaiting'],
    ['looked at on documents', { onDocuments: 'waiting' }, 'awaiting'],
    ['declined', { status: 'declined', declineReason: 'not-held' }, 'declined'],
  ])('say of a session that is %s what it is', (_, changes, state) => {
    expect(statementLines([session('a', changes)])).toMatchObject([{ state, reason: changes.declineReason ?? null }]);
  });

  it('leave out what the coach took back, and begin with the oldest', () => {
    const lines = statementLines([
      session('b', { heldOn: '2026-02-20' }),
      session('c', { status: 'withdrawn' }),
      session('a'),
    ]);

    expect(lines.map(({ sessionId }) => sessionId)).toEqual(['a', 'b']);
  });

  it('add up by form and state', () => {
    const lines = statementLines([
      session('a', { status: 'confirmed' }),
      session('b', { status: 'corrected', minutes: 45 }),
      session('c', { form: 'group', minutes: 90 }),
    ]);

    expect(statementTotals(lines)).toEqual([
      { form: 'individual', state: 'confirmed', sessions: 2, minutes: 105 },
      { form: 'group', state: 'awaiting', sessions: 1, minutes: 90 },
    ]);
  });
});

describe('the canonical text', () => {
  it('is one text whatever the order of the sessions and the writing of accents, and is read back', () => {
    const [one, two] = [session('a'), session('b', { heldOn: '2026-02-20' })];
    const text = canonicalStatement(content([one, two]));

    expect(canonicalStatement({ ...content([two, one]), coach: 'Ine\u0300s Morel' })).toBe(text);
    expect(readStatement(text)).toEqual(content([one, two]));
  });

  it('says its subject where that is not coaching; without one it is of coaching, as all were', () => {
    const text = canonicalStatement(content([session('a')]));
    const other = canonicalStatement({ ...content([session('a')]), subject: 'supervision' });

    expect(text).not.toContain('subject');
    expect([readStatement(text).subject, readStatement(other).subject]).toEqual(['coaching', 'supervision']);
  });

  it('is another where anything of a session is another', () => {
    const text = canonicalStatement(content([session('a')]));
    const others: Partial<StatedSession>[] = [
      { heldOn: '2026-02-11' },
      { minutes: 61 },
      { form: 'group' },
      { status: 'confirmed' },
    ];

    for (const changes of others) expect(canonicalStatement(content([session('a', changes)]))).not.toBe(text);
  });
});
