import type { Day } from '@standing/kernel';
import type { ConditionCode } from './conditions-bank.js';
import type { Meter, MeterState } from './meters.js';

/** Between these a meter turns: what is kept, what is not kept unless something comes soon, and what is not kept. */
export const TURN_STATES = ['kept', 'at-risk', 'missed'] as const;
export type TurnState = (typeof TURN_STATES)[number];

/** That a condition came to stand otherwise than before, on the civil day on which that was found. */
export type MeterTurn = { readonly code: ConditionCode; readonly state: TurnState; readonly on: Day };

const TURNS: Readonly<Record<MeterState, TurnState | null>> = {
  met: 'kept',
  'on-course': 'kept',
  enforced: 'kept',
  'at-risk': 'at-risk',
  missed: 'missed',
  // What no record shows turns for nobody.
  'not-measured': null,
};

/**
 * What turned by this day, beside the turns that were found before, the latest last. A condition is taken to be kept until it is
 * found not to be, and turns once a day at the most: what turns again on the same day is found on the next, if it still stands so.
 */
export function turnsFound(meters: readonly Meter[], before: readonly MeterTurn[], today: Day): MeterTurn[] {
  return meters.flatMap(({ condition: { code }, state }) => {
    const now = TURNS[state];
    const last = before.findLast((turn) => turn.code === code);
    if (now === null || now === (last?.state ?? 'kept') || (last && last.on >= today)) return [];
    return [{ code, state: now, on: today }];
  });
}
