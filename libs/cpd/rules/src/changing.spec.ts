import { describe, expect, it } from '@jest/globals';
import { refusalsOfTicket } from './attaching.js';
import { refusalsToCorrect, refusalsToWithdraw } from './changing.js';
import type { ActivityRequest } from './recording.js';

const today = '2026-06-15';
const request: ActivityRequest = {
  title: 'Lecture',
  firstDay: today,
  lastDay: today,
  minutes: 60,
  reflection: 'Une idée.',
  provider: null,
  categories: [],
  acceptDuplicate: false,
};

describe('correcting an activity', () => {
  it('is held to the rules of recording', () => {
    expect(refusalsToCorrect({ withdrawn: false }, request, [], today)).toEqual([]);
    expect(refusalsToCorrect({ withdrawn: false }, { ...request, minutes: 0 }, [], today)).toEqual([
      { code: 'CPD_NO_LENGTH', path: 'minutes' },
    ]);
  });

  it('is refused when it is withdrawn, and nothing else is said of it', () => {
    expect(refusalsToCorrect({ withdrawn: true }, { ...request, minutes: 0 }, [], today)).toEqual([
      { code: 'CPD_ALREADY_WITHDRAWN' },
    ]);
  });
});

describe('withdrawing an activity', () => {
  it('is allowed once', () => {
    expect(refusalsToWithdraw({ withdrawn: false })).toEqual([]);
    expect(refusalsToWithdraw({ withdrawn: true })).toEqual([{ code: 'CPD_ALREADY_WITHDRAWN' }]);
  });
});

describe('attaching a file', () => {
  it.each([
    ['valid', []],
    ['used', ['CPD_FILE_ALREADY_USED']],
    ['expired', ['CPD_FILE_EXPIRED']],
    ['unknown', ['CPD_FILE_UNKNOWN']],
  ] as const)('with a ticket that is %s', (state, codes) => {
    expect(refusalsOfTicket(state).map(({ code }) => code)).toEqual(codes);
  });
});
