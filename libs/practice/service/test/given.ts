import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

export const START = `mutation ($input: StartEngagementInput!, $key: Uuid!) {
  startEngagement(input: $input, idempotencyKey: $key) { id pseudonym kind startedOn endedOn version minutes }
}`;

export const LOG = `mutation ($input: LogPracticeInput!, $key: Uuid!) {
  logPractice(input: $input, idempotencyKey: $key) {
    id heldOn minutes paid recordedAt version withdrawn engagement { id pseudonym minutes }
  }
}`;

export const WITHDRAW = `mutation ($id: Uuid!, $version: Int!, $key: Uuid!) {
  withdrawPractice(id: $id, version: $version, idempotencyKey: $key) { id version withdrawn minutes engagement { minutes } }
}`;

/** What a service answered: the codes of the refusals, or the code of the error. */
export function codesOf({
  errors,
}: {
  errors?: readonly { extensions: { code: string; refusals?: { code: string }[] } }[];
}): string[] {
  return (errors ?? []).flatMap(({ extensions }) => extensions.refusals?.map(({ code }) => code) ?? [extensions.code]);
}

/** The id of an engagement of the coach that began on 10 January 2026. */
export async function givenAnEngagement(
  practice: RunningService,
  coach: Member,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = {
    pseudonym: `Client ${newId().slice(-4)}`,
    kind: 'INDIVIDUAL',
    startedOn: '2026-01-10',
    nameIsPseudonym: true,
    ...changes,
  };
  const { data, errors } = await practice.as(coach).graphql(START, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { startEngagement: { id: string } }).startEngagement.id;
}

/** The id of an entry of one hour, held on 1 November 2026. */
export async function givenAnEntry(
  practice: RunningService,
  coach: Member,
  engagementId: string,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = { engagementId, heldOn: '2026-11-01', minutes: 60, paid: true, ...changes };
  const { data, errors } = await practice.as(coach).graphql(LOG, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { logPractice: { id: string } }).logPractice.id;
}
