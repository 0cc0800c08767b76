import { describe, expect, it } from '@jest/globals';
import { aRequirement, aScheme, CIVIL_YEAR, practice } from '../../test/given.js';
import { decide } from '../decide.js';

/** An hour in the year, in half hours where leave makes it less. */
const yearly = aRequirement({
  window: { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' },
  threshold: { kind: 'constant', amount: 75 },
  adjustments: [{ kind: 'leave', of: { kind: 'leave' }, minDays: 30, rounding: { round: 'down', toMinutes: 30 } }],
});
const leave = (heldOn: string, heldUntil: string) => practice(heldOn, { kind: 'leave', minutes: 0, heldUntil });
const lineWith = (...evidence: Parameters<typeof decide>[2]) =>
  decide(aScheme([yearly]), 'one', [practice('2025-03-01'), ...evidence], CIVIL_YEAR, '2026-11-22').lines[0];

describe('an adjustment', () => {
  it('rounds what leave has made less', () => {
    expect(lineWith(leave('2025-07-01', '2025-09-30'))).toMatchObject({ needed: 30, result: 'ADJUSTED' });
  });

  it.each([
    ['none was ever recorded', []],
    ['it lay in another year', [leave('2023-07-01', '2023-09-30')]],
    ['it was too short', [leave('2025-07-01', '2025-07-14')]],
  ])('rounds nothing of what is needed without leave: %s', (_, evidence) => {
    expect(lineWith(...evidence)).toMatchObject({ needed: 75, result: 'UNMET', adjusted: [] });
  });
});
