import { describe, expect, it } from '@jest/globals';
import { nextRecordedAt } from './recording.js';

describe('the moment of a new row', () => {
  it.each([
    ['now, in an empty ledger', '2026-11-22T11:00:00.000Z', null, '2026-11-22T11:00:00.000Z'],
    ['now, after earlier rows', '2026-11-22T11:00:00.000Z', '2026-11-22T10:59:59.999Z', '2026-11-22T11:00:00.000Z'],
    [
      'a moment later than a row of now',
      '2026-11-22T11:00:00.000Z',
      '2026-11-22T11:00:00.000Z',
      '2026-11-22T11:00:00.001Z',
    ],
    [
      'after the last row, when the clock was set back',
      '2026-11-01T11:00:00.000Z',
      '2026-11-22T11:00:00.000Z',
      '2026-11-22T11:00:00.001Z',
    ],
  ])('is %s', (_, now, last, recorded) => {
    expect(nextRecordedAt(new Date(now), last === null ? null : new Date(last)).toISOString()).toBe(recorded);
  });
});
