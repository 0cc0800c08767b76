import { type CaseFunction, PAUSERS } from '@standing/complaints/rules';

/** Those who may let time stand still, the highest first: whoever holds two functions acts in the higher one. */
export const BY_RANK: readonly CaseFunction[] = PAUSERS.toReversed();
