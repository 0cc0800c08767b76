import { describe, expect, it } from '@jest/globals';
import { refusalsToAsk } from './asking.js';

const today = '2026-11-22';
const heldOn = '2026-11-20';
const known = { disownedOn: null };

describe('asking a supervisor to confirm', () => {
  it.each([
    ['never asked', { status: 'declared', askedOn: null }],
    ['asked yesterday, without an answer', { status: 'asked', askedOn: '2026-11-21' }],
  ] as const)('is allowed when %s', (_, session) => {
    expect(refusalsToAsk({ ...session, heldOn }, known, today, [])).toEqual([]);
  });

  it.each([
    ['asked today', { status: 'asked', askedOn: today }, known, 'SUPERVISION_ASKED_TODAY'],
    ['confirmed', { status: 'confirmed', askedOn: today }, known, 'SUPERVISION_ALREADY_DECIDED'],
    ['withdrawn', { status: 'withdrawn', askedOn: null }, known, 'SUPERVISION_SESSION_WITHDRAWN'],
    [
      'the supervisor does not know the coach',
      { status: 'declared', askedOn: null },
      { disownedOn: '2026-11-01' },
      'SUPERVISION_DISOWNED',
    ],
  ] as const)('is refused when %s', (_, session, agreement, code) => {
    expect(refusalsToAsk({ ...session, heldOn }, agreement, today, [])).toEqual([{ code }]);
  });
});
