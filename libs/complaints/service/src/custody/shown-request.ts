import { type Case, standingOf } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { IdentityRequest } from './custody.graphql.js';
import type { StoredOpening } from './openings-of-case.js';

/** A request as the custodian and whoever made it read it, with the name of whoever asked. */
export function shownRequest(
  opening: StoredOpening,
  askerName: string | null,
  reasonsOf: (entryId: string) => string | null,
  theCase: Case,
  today: Day,
): IdentityRequest {
  const { id, as, ground, days, askedOn, answeredOn, answerId, lastDay } = opening;
  return {
    ...{ id, function: as, askerName, ground, days, askedOn, answeredOn, lastDay },
    standing: standingOf(opening, theCase, today),
    reasons: reasonsOf(id) ?? '',
    answerReasons: answerId === null ? null : reasonsOf(answerId),
  };
}
