import { describe, expect, it } from '@jest/globals';
import type { SessionShown } from '../props/confirm-sessions.js';
import type { SentFields } from '../props/mistake.js';
import { readConfirmForm } from './read-confirm-form.js';

const session = (id: string, changes: Partial<SessionShown> = {}): SessionShown => ({
  id,
  version: 1,
  heldOn: '2026-11-20',
  minutes: 90,
  subject: 'COACHING',
  form: 'INDIVIDUAL',
  contracted: null,
  present: null,
  status: 'ASKED',
  ...changes,
});

const sessions = [session('a'), session('b'), session('c', { status: 'WITHDRAWN' })];

const read = (fields: SentFields, nameAsked = false) =>
  readConfirmForm({ act: 'decide', ...fields }, sessions, nameAsked);

describe('reading what a supervisor sent', () => {
  it('confirms every open session, and no other, on one tick', () => {
    expect(read({ confirmAll: 'yes', 'outcome-b': 'DECLINE' }).decisions).toEqual([
      { sessionId: 'a', outcome: 'CONFIRM' },
      { sessionId: 'b', outcome: 'CONFIRM' },
    ]);
  });

  it('says which version was read, so that an amendment made meanwhile is not attested unread', () => {
    expect(read({ 'outcome-a': 'CONFIRM', 'version-a': '3' }).decisions).toEqual([
      { sessionId: 'a', outcome: 'CONFIRM', version: 3 },
    ]);
  });

  it('leaves alone what was not answered', () => {
    expect(read({ 'outcome-a': 'CONFIRM' })).toMatchObject({
      decisions: [{ sessionId: 'a', outcome: 'CONFIRM' }],
      mistakes: [],
    });
  });

  it('reads the supervisor’s own day and length', () => {
    expect(read({ 'outcome-a': 'CORRECT', 'heldOn-a': '2026-11-19', 'length-a': '1 h 15' }).decisions).toEqual([
      { sessionId: 'a', outcome: 'CORRECT', heldOn: '2026-11-19', minutes: 75 },
    ]);
  });

  it('reads how many it was, where the supervisor writes it', () => {
    const correction = { 'outcome-a': 'CORRECT', 'heldOn-a': '2026-11-19', 'length-a': '2h' };
    const held = { sessionId: 'a', outcome: 'CORRECT', heldOn: '2026-11-19', minutes: 120 };

    expect(read({ ...correction, 'contracted-a': '6', 'present-a': '' }).decisions).toEqual([
      { ...held, contracted: 6 },
    ]);
    expect(read({ ...correction, 'contracted-a': 'six', 'present-a': '5' })).toMatchObject({
      decisions: [],
      mistakes: [{ code: 'COUNT_UNREADABLE', field: 'contracted-a' }],
    });
  });

  it('reads a reason from the closed list only', () => {
    expect(read({ 'outcome-a': 'DECLINE', 'reason-a': 'NOT_HELD' }).decisions).toEqual([
      { sessionId: 'a', outcome: 'DECLINE', reason: 'NOT_HELD' },
    ]);
    expect(read({ 'outcome-a': 'DECLINE', 'reason-a': 'BECAUSE' }).mistakes).toEqual([
      { code: 'REASON_MISSING', field: 'reason-a' },
    ]);
  });

  it('never decides a session that is not open any more', () => {
    expect(read({ 'outcome-c': 'CONFIRM' })).toMatchObject({ decisions: [], mistakes: [{ code: 'NOTHING_CHOSEN' }] });
  });

  it.each<[string, SentFields, string[]]>([
    ['nothing was chosen', {}, ['NOTHING_CHOSEN']],
    [
      'the day exists in no calendar',
      { 'outcome-a': 'CORRECT', 'heldOn-a': '2026-02-30', 'length-a': '1h' },
      ['DAY_UNREADABLE'],
    ],
    [
      'the length is no length',
      { 'outcome-a': 'CORRECT', 'heldOn-a': '2026-11-20', 'length-a': 'long' },
      ['LENGTH_UNREADABLE'],
    ],
    [
      'the length is nothing',
      { 'outcome-a': 'CORRECT', 'heldOn-a': '2026-11-20', 'length-a': '0' },
      ['LENGTH_UNREADABLE'],
    ],
    ['both are wrong', { 'outcome-a': 'CORRECT', 'outcome-b': 'CONFIRM' }, ['DAY_UNREADABLE', 'LENGTH_UNREADABLE']],
  ])('comes back when %s', (_, fields, codes) => {
    expect(read(fields).mistakes.map((mistake) => 'code' in mistake && mistake.code)).toEqual(codes);
  });

  it('asks for the name where it is asked for', () => {
    expect(read({ confirmAll: 'yes', typedName: '  ' }, true).mistakes).toEqual([
      { code: 'NAME_MISSING', field: 'typedName' },
    ]);
    expect(read({ confirmAll: 'yes', typedName: ' Claire ' }, true)).toMatchObject({
      mistakes: [],
      typedName: 'Claire',
    });
  });

  it('reads what is taken back, once or several times', () => {
    expect(read({ act: 'undo', sessionId: 'a' })).toMatchObject({
      act: 'undo',
      sessionIds: ['a'],
      decisions: [],
      mistakes: [],
    });
    expect(read({ act: 'undo', sessionId: ['a', 'b'] }).sessionIds).toEqual(['a', 'b']);
  });

  it.each(['send-new', 'disown'] as const)('reads %s', (act) => {
    expect(read({ act })).toMatchObject({ act, decisions: [], mistakes: [] });
  });
});
