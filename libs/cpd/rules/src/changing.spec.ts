import { describe, expect, it } from '@jest/globals';
import { refusalsOfTicket } from './attaching.js';
import { refusalsToAllot } from './allotting.js';
import { type ActivityState, type Counting, refusalsToCorrect, refusalsToWithdraw } from './changing.js';
import type { ActivityRequest } from './recording.js';

const today = '2026-06-15';
const request: ActivityRequest & Counting = {
  title: 'Lecture',
  kind: 'reading',
  firstDay: today,
  lastDay: today,
  minutes: 60,
  reflection: 'Une idée.',
  provider: null,
  categories: [
    { code: 'ethics', minutes: 20 },
    { code: 'core', minutes: 30 },
  ],
  acceptDuplicate: false,
  namesMeant: false,
};
const STANDS = { withdrawn: false, spent: false };
const SPENT = { withdrawn: false, spent: true };
const WITHDRAWN = { withdrawn: true, spent: false };

function correcting(state: ActivityState, changes: Partial<ActivityRequest & Counting>): string[] {
  return refusalsToCorrect(state, request, { ...request, ...changes }, [], today).map(({ code }) => code);
}

describe('correcting an activity', () => {
  it('is held to the rules of recording', () => {
    expect(correcting(STANDS, {})).toEqual([]);
    expect(correcting(STANDS, { minutes: 0 })).toEqual(['CPD_NO_LENGTH']);
  });

  it('is refused when it is withdrawn, and nothing else is said of it', () => {
    expect(correcting(WITHDRAWN, { minutes: 0 })).toEqual(['CPD_ALREADY_WITHDRAWN']);
  });

  it.each<[string, Partial<ActivityRequest & Counting>]>([
    ['its kind', { kind: 'training' }],
    ['its first day', { firstDay: '2026-06-14' }],
    ['its last day', { firstDay: '2026-06-14', lastDay: '2026-06-14' }],
    ['its length', { minutes: 61 }],
    ['its parts', { categories: [] }],
  ])('leaves what was spent as it was used: %s', (_, changes) => {
    expect(correcting(SPENT, changes)).toEqual(['CPD_ACTIVITY_SPENT']);
    expect(correcting(STANDS, changes)).toEqual([]);
  });

  it('takes other words of what was spent, and its parts in another order', () => {
    const parts = { categories: [...request.categories].reverse() };
    expect(correcting(SPENT, { title: 'Relecture', reflection: 'Deux idées.', provider: 'Moi', ...parts })).toEqual([]);
  });
});

describe('withdrawing an activity', () => {
  it('is allowed once, and not of what was spent', () => {
    expect(refusalsToWithdraw(STANDS)).toEqual([]);
    expect(refusalsToWithdraw(WITHDRAWN)).toEqual([{ code: 'CPD_ALREADY_WITHDRAWN' }]);
    expect(refusalsToWithdraw(SPENT)).toEqual([{ code: 'CPD_ACTIVITY_SPENT' }]);
  });
});

describe('putting an activity to a line', () => {
  it.each([
    ['a line', STANDS, 'core-skills', []],
    ['none', STANDS, null, []],
    ['what is spent', SPENT, 'ethics', []],
    ['the longest name', STANDS, 'x'.repeat(60), []],
    ['a longer one', STANDS, 'x'.repeat(61), ['CPD_LINE_UNREADABLE']],
    ['no id', STANDS, 'Core skills', ['CPD_LINE_UNREADABLE']],
    ['an empty one', STANDS, '', ['CPD_LINE_UNREADABLE']],
    ['what is withdrawn', WITHDRAWN, 'ethics', ['CPD_ALREADY_WITHDRAWN']],
  ])('%s', (_, state, line, codes) => {
    expect(refusalsToAllot(state, line).map(({ code }) => code)).toEqual(codes);
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
