import { describe, expect, it } from '@jest/globals';
import { type Answer, refusalsToDecide, refusalsToUndo, type ToDecide, undoUntil } from './decision.js';

const today = '2026-11-22';
const agreement = { startsOn: '2026-01-10' };
const held = { heldOn: '2026-11-20', minutes: 90, form: 'group', contracted: 6, present: 5 } as const;
const session: ToDecide = { ...held, status: 'asked', version: 2 };
const nothing = { heldOn: null, minutes: null, contracted: null, present: null };
const confirm: Answer = { ...nothing, outcome: 'confirm', reason: null, version: null };
const correct: Answer = { ...confirm, outcome: 'correct' };
const decline: Answer = { ...confirm, outcome: 'decline', reason: 'not-held' };

const codes = (answer: Answer, changes: Partial<ToDecide> = {}) =>
  refusalsToDecide({ ...session, ...changes }, answer, agreement, today, []).map(({ code }) => code);

describe('deciding a session', () => {
  it.each([
    ['confirmed', confirm],
    ['confirmed as the version read', { ...confirm, version: 2 }],
    ['corrected in length', { ...correct, minutes: 60 }],
    ['corrected in day', { ...correct, heldOn: '2026-11-19' }],
    ['corrected in how many belong to the group', { ...correct, contracted: 5 }],
    ['corrected in how many were there', { ...correct, present: 4 }],
    ['declined with a reason', decline],
  ])('can be %s', (_, answer) => {
    expect(codes(answer)).toEqual([]);
  });

  it('can be confirmed although nobody asked yet', () => {
    expect(codes(confirm, { status: 'declared' })).toEqual([]);
  });

  it.each([
    ['it is confirmed', confirm, { status: 'confirmed' }, ['SUPERVISION_ALREADY_DECIDED']],
    ['it is corrected', decline, { status: 'corrected' }, ['SUPERVISION_ALREADY_DECIDED']],
    ['it is declined', confirm, { status: 'declined' }, ['SUPERVISION_ALREADY_DECIDED']],
    ['it is withdrawn', confirm, { status: 'withdrawn' }, ['SUPERVISION_SESSION_WITHDRAWN']],
    ['the coach amended it since it was read', { ...confirm, version: 1 }, {}, ['SUPERVISION_SESSION_CHANGED']],
    ['nothing is corrected', correct, {}, ['SUPERVISION_CORRECTION_EMPTY']],
    [
      'what is corrected is the same',
      { ...correct, heldOn: '2026-11-20', minutes: 90, contracted: 6, present: 5 },
      {},
      ['SUPERVISION_CORRECTION_EMPTY'],
    ],
    ['corrected to tomorrow', { ...correct, heldOn: '2026-11-23' }, {}, ['SUPERVISION_SESSION_IN_FUTURE']],
    ['corrected to before the agreement', { ...correct, heldOn: '2026-01-09' }, {}, ['SUPERVISION_BEFORE_AGREEMENT']],
    [
      'corrected to more there than belong',
      { ...correct, contracted: 4 },
      {},
      ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED'],
    ],
    ['corrected to a group of one', { ...correct, present: 1 }, {}, ['SUPERVISION_COUNT_OUT_OF_RANGE']],
    ['corrected to no length', { ...correct, minutes: 0 }, {}, ['SUPERVISION_NO_LENGTH']],
    ['corrected to twenty-five hours', { ...correct, minutes: 1500 }, {}, ['SUPERVISION_TOO_LONG']],
    ['declined without a reason', { ...decline, reason: null }, {}, ['SUPERVISION_REASON_MISSING']],
  ] as [string, Answer, Partial<ToDecide>, string[]][])('is refused when %s', (_, answer, changes, expected) => {
    expect(codes(answer, changes)).toEqual(expected);
  });
});

describe('taking a decision back', () => {
  const decidedAt = new Date('2026-11-22T10:00:00.000Z');
  const decided = { status: 'confirmed', undoUntil: undoUntil(decidedAt) } as const;

  it('is possible for ten minutes', () => {
    expect(undoUntil(decidedAt)).toEqual(new Date('2026-11-22T10:10:00.000Z'));
  });

  it.each([
    ['at once', decided, '2026-11-22T10:00:00.000Z', []],
    ['at the last instant', decided, '2026-11-22T10:10:00.000Z', []],
    ['an instant later', decided, '2026-11-22T10:10:00.001Z', ['SUPERVISION_UNDO_TOO_LATE']],
    ['of a decline', { ...decided, status: 'declined' }, '2026-11-22T10:05:00.000Z', []],
    ['of a correction', { ...decided, status: 'corrected' }, '2026-11-22T10:05:00.000Z', []],
    [
      'when nothing is decided',
      { status: 'asked', undoUntil: null },
      '2026-11-22T10:05:00.000Z',
      ['SUPERVISION_NOTHING_TO_UNDO'],
    ],
  ] as const)('%s', (_, state, realNow, expected) => {
    expect(refusalsToUndo(state, new Date(realNow)).map(({ code }) => code)).toEqual(expected);
  });
});
