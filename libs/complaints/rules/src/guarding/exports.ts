/** How whoever complained is guarded against a complaint in return. */
export { closedOn, GUARD_MONTHS, isBeingScreened, isGuarded } from './guard-time.js';
export { type GuardedCounts, guardedCounts } from './guarded-counts.js';
export { type EarlierCase, keptApart } from './kept-apart.js';
export { mayBeMember, refusalsToSayMember } from './saying.js';
