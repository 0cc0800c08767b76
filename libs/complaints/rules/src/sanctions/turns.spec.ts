import { describe, expect, it } from '@jest/globals';
import type { ConditionCode } from './conditions-bank.js';
import type { Meter, MeterState } from './meters.js';
import { type MeterTurn, turnsFound } from './turns.js';

const code: ConditionCode = 'supervision-every';
const meter = (state: MeterState, of: ConditionCode = code): Meter => ({
  condition: { code: of, amount: 4, country: null },
  ...{ state, have: 0, need: null, nextBy: null, missed: 0 },
});
const turn = (state: MeterTurn['state'], on: string): MeterTurn => ({ code, state, on });
const ON = '2027-01-20';

describe('a meter that turns', () => {
  it.each<[string, MeterState, readonly MeterTurn[], MeterTurn['state'] | null]>([
    ['kept from the first day on', 'on-course', [], null],
    ['seen to by the platform', 'enforced', [], null],
    ['at risk for the first time', 'at-risk', [], 'at-risk'],
    ['missed for the first time', 'missed', [], 'missed'],
    ['still at risk', 'at-risk', [turn('at-risk', '2027-01-12')], null],
    ['missed after it was at risk', 'missed', [turn('at-risk', '2027-01-12')], 'missed'],
    ['kept again', 'on-course', [turn('missed', '2027-01-12')], 'kept'],
    ['met after it was kept again', 'met', [turn('missed', '2027-01-12'), turn('kept', '2027-01-14')], null],
    ['missed again', 'missed', [turn('missed', '2027-01-12'), turn('kept', '2027-01-14')], 'missed'],
    ['turned already today', 'on-course', [turn('missed', ON)], null],
    ['found before on a clock that was ahead', 'on-course', [turn('missed', '2027-01-21')], null],
    ['of which no record shows anything', 'not-measured', [turn('missed', '2027-01-12')], null],
  ])('row 37: is told once, %s', (_, state, before, found) => {
    expect(turnsFound([meter(state)], before, ON)).toEqual(found === null ? [] : [turn(found, ON)]);
  });

  it('row 37: is told of each condition apart', () => {
    const meters = [meter('missed'), meter('at-risk', 'insured-in')];

    expect(turnsFound(meters, [turn('missed', '2027-01-19')], ON)).toEqual([
      { code: 'insured-in', state: 'at-risk', on: ON },
    ]);
  });
});
