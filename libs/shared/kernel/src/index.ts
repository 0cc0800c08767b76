/** The few things that every part of the platform means the same by: refusals, days, the clock, ids, codes by which one comes back. */
export { type Refusal, Refused, refuseIfAny, NotFound, Stale } from './refusal.js';
export {
  type Day,
  isDay,
  addDays,
  addMonths,
  daysBetween,
  startOfQuarter,
  endOfQuarter,
  dayOf,
  startOfDay,
} from './day.js';
export { instantAt, isZone } from './zone.js';
export { type BodyTime, Clock } from './clock.js';
export { newId, isId } from './id.js';
export { maskAddress } from './mask-address.js';
export { isReturnCode, referenceFrom, returnCodeFrom, typed } from './return-code.js';
