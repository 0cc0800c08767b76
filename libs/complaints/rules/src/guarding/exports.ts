/** How whoever complained is guarded against a complaint in return. */
export { closedOn, GUARD_MONTHS, isBeingScreened, isGuarded } from './guard-time.js';
export { type EarlierCase, GUARDED_FUNCTIONS, keptApart } from './kept-apart.js';
export { mayBeMember, refusalsToSayMember } from './saying.js';
