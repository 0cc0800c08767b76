import { describe, expect, it } from '@jest/globals';
import { type SessionStatus, trustOf } from './session.js';
import { type SessionDecision, type SessionVersion, stateOf } from './session-state.js';

const logged: SessionVersion = {
  version: 1,
  heldOn: '2026-11-20',
  startsAt: '09:00',
  minutes: 90,
  form: 'individual',
  zone: null,
  contracted: null,
  present: null,
  withdrawn: false,
  dispute: null,
};
const amended: SessionVersion = { ...logged, version: 2, minutes: 60, form: 'group' };
const asked = new Date('2026-11-21T08:00:00.000Z');
const decidedAt = new Date('2026-11-22T10:00:00.000Z');
const until = new Date('2026-11-22T10:10:00.000Z');
const confirmed: SessionDecision = {
  seq: 1,
  outcome: 'confirmed',
  heldOn: null,
  minutes: null,
  contracted: null,
  present: null,
  reason: null,
  decidedAt,
  undoUntil: until,
};
const undone: SessionDecision = { ...confirmed, seq: 2, outcome: 'undone', undoUntil: null };
const declined: SessionDecision = { ...confirmed, seq: 3, outcome: 'declined', reason: 'not-held' };

describe('the state of a session', () => {
  it.each<[string, SessionVersion[], SessionDecision[], Date | null, SessionStatus]>([
    ['declared when logged', [logged], [], null, 'declared'],
    ['asked once its supervisor was asked, however long they are silent', [logged], [], asked, 'asked'],
    ['confirmed by its supervisor', [logged], [confirmed], asked, 'confirmed'],
    ['asked again when that is taken back', [logged], [confirmed, undone], asked, 'asked'],
    ['declined after second thoughts', [logged], [confirmed, undone, declined], asked, 'declined'],
    ['the last decision in whatever order they are read', [logged], [declined, confirmed, undone], asked, 'declined'],
    [
      'withdrawn, whatever its supervisor had said',
      [logged, { ...logged, version: 2, withdrawn: true }],
      [confirmed],
      null,
      'withdrawn',
    ],
    ['withdrawn by its coach', [logged, { ...logged, version: 2, withdrawn: true }], [], asked, 'withdrawn'],
  ])('is %s', (_, versions, decisions, askedAt, status) => {
    expect(stateOf(versions, decisions, askedAt).status).toBe(status);
  });

  it('is what the coach last said, in whatever order it is read', () => {
    expect(stateOf([amended, logged], [], null)).toMatchObject({
      version: 2,
      minutes: 60,
      loggedMinutes: 60,
      form: 'group',
    });
  });

  it('keeps what was logged beside what the supervisor corrected', () => {
    const corrected: SessionDecision = {
      ...confirmed,
      outcome: 'corrected',
      heldOn: '2026-11-19',
      minutes: 75,
      present: 4,
    };
    const group = { ...logged, form: 'group', zone: 'Asia/Tokyo', contracted: 6, present: 5 } as const;

    expect(stateOf([group], [corrected], asked)).toEqual({
      status: 'corrected',
      version: 1,
      heldOn: '2026-11-19',
      minutes: 75,
      startsAt: '09:00',
      form: 'group',
      zone: 'Asia/Tokyo',
      contracted: 6,
      present: 4,
      loggedHeldOn: '2026-11-20',
      loggedMinutes: 90,
      loggedContracted: 6,
      loggedPresent: 5,
      dispute: null,
      declineReason: null,
      decidedAt,
      undoUntil: until,
    });
  });

  it('is of no decision any more once its coach disputes what was entered, and tells why', () => {
    const disputed: SessionVersion = { ...logged, version: 2, withdrawn: true, dispute: 'wrong-length' };

    expect(stateOf([logged, disputed], [confirmed], null)).toMatchObject({
      status: 'withdrawn',
      dispute: 'wrong-length',
      decidedAt: null,
      undoUntil: null,
    });
  });

  it('tells the code of a decline and nothing once it is taken back', () => {
    expect(stateOf([logged], [declined], asked)).toMatchObject({ declineReason: 'not-held', decidedAt });
    expect(stateOf([logged], [declined, { ...undone, seq: 4 }], asked)).toMatchObject({
      declineReason: null,
      decidedAt: null,
      undoUntil: null,
    });
  });
});

describe('how far a session can be relied on', () => {
  it.each([
    ['confirmed', '2026-11-01', 'confirmed'],
    ['corrected', '2026-11-01', 'confirmed'],
    ['confirmed', null, 'declared'],
    ['corrected', null, 'declared'],
    ['asked', '2026-11-01', 'declared'],
    ['declared', '2026-11-01', 'declared'],
    ['declined', '2026-11-01', 'declared'],
    ['withdrawn', '2026-11-01', 'declared'],
  ] as const)('%s by a supervisor vetted on %s: %s', (status, vettedOn, trust) => {
    expect(trustOf(status, vettedOn, 'none')).toBe(trust);
  });
});
