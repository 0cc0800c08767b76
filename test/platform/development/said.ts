import type { Said } from './road.js';

/** What a coach says, in the words of the examples. */
export const OVER = 'ACCREDITATION_OVER_CEILING';
export const hours = (on: string, count: number, changes: Partial<Said> = {}): Said => ({
  on,
  minutes: count * 60,
  ...changes,
});
export const inOne = (on: string, count: number, category: string) =>
  hours(on, count, { parts: { [category]: count * 60 } });
export const reading = (on: string, count: number, from = on) => hours(on, count, { kind: 'READING', from });
export const proved = (on: string, count: number, from = on) => hours(on, count, { proved: true, from });
export const SPRING = { kind: 'LEAVE', fromOn: '2026-04-01', untilOn: '2026-06-30' };
