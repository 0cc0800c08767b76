import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { DECIDE_CONDITIONALLY } from './award-documents.js';
import { givenAnAssessed, must } from './given-assessment.js';
import { registrarOf } from './given-award.js';

/** What the applicant has still to show. */
export const STILL_TO_SHOW = 'One session that you supervise yourself.';

/** An attempt to answer an application on a condition: for a year from 22 November 2026 unless it is said otherwise. */
export function makeConditional(
  service: RunningService,
  actor: Member,
  applicationId: string,
  changes: Record<string, unknown> = {},
  key = newId(),
) {
  const input = { applicationId, stillToShow: STILL_TO_SHOW, honouredUntil: '2027-11-22', ...changes };
  return service.as(actor).graphql(DECIDE_CONDITIONALLY, { input, key });
}

/** An assessed application that a registrar answered on a condition. */
export async function givenACondition(service: RunningService) {
  const given = await givenAnAssessed(service);
  const decider = registrarOf(service);
  must(await makeConditional(service, decider, given.applicationId));
  return { ...given, decider };
}
