import { endedEarlyOn } from '@standing/complaints/rules';
import type { IdentityOpeningInCase, IdentityOpeningTold } from './custody.graphql.js';
import type { StoredOpening } from './openings-of-case.js';

/** The openings of a name, as the complainant is told of them: to what function, for what, on which days. Never in whose words. */
export function openingsTold(openings: readonly StoredOpening[]): IdentityOpeningTold[] {
  return openings.flatMap((opening) => {
    const { as, ground, answer, answeredOn, lastDay } = opening;
    if (answer !== 'opened' || answeredOn === null || lastDay === null) return [];
    return [{ function: as, ground, openedOn: answeredOn, lastDay, endedOn: endedEarlyOn(opening) }];
  });
}

/** The same for those who keep the case: that there was one, and its days. */
export function openingsSeen(openings: readonly StoredOpening[]): IdentityOpeningInCase[] {
  return openingsTold(openings).map(({ openedOn, lastDay, endedOn }) => ({ openedOn, lastDay, endedOn }));
}
