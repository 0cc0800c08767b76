/** What is told of sanctions: their effects, the lines of the register, and the levels that they lower. */
export * from './sanctioned.js';
export { type Barred, barredOn, refusalsOfBarred } from './barred.js';
export { endsHandedBack, lastDaysFrom, reducedFrom, type Reducing } from './reducing.js';
export type { LevelTold, ReductionTold } from './award.js';
