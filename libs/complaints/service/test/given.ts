import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

export const FILE = `mutation ($input: FileComplaintInput!, $key: Uuid!) {
  fileComplaint(input: $input, idempotencyKey: $key) { reference returnCode receivedOn acknowledgedBy copy receipt }
}`;
export const FOLLOW = `query ($reference: String!, $code: String!) {
  followComplaint(reference: $reference, code: $code) { reference receivedOn state next nextBy }
}`;
export const QUEUE = `query ($first: Int, $after: String) { caseQueue(first: $first, after: $after) {
  edges { node { id reference receivedOn state mine acknowledgeBy tellBy } } pageInfo { hasNextPage endCursor } } }`;
export const WHOM = `mutation ($id: Uuid!, $key: Uuid!) { readWhomItConcerns(caseId: $id, idempotencyKey: $key) { id reference about } }`;
export const TAKE = `mutation ($id: Uuid!, $noConflict: Boolean!, $key: Uuid!) {
  takeCase(caseId: $id, noConflict: $noConflict, idempotencyKey: $key) { id state mine acknowledgeBy tellBy }
}`;
export const ASIDE = `mutation ($id: Uuid!, $key: Uuid!) { stepAside(caseId: $id, idempotencyKey: $key) }`;
export const OPEN = `mutation ($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) {
  id reference receivedOn about allegations { behaviour clauses occurredKind occurredFrom occurredUntil occurredWords }
  harmed { age representative right rightWords }
  relation { to spokenOn notSpokenBecause basis interest } otherPeople
  complainantName complainantContact nameVisibility accountMayGroundHearing } }`;

export const allegation = {
  behaviour: 'He told my employer what I had said.',
  clauses: ['CF-1', 'CF-2'],
  occurredKind: 'PERIOD',
  occurredFrom: '2026-09-01',
  occurredUntil: '2026-10-15',
};
export const complaint = {
  about: 'Éric Moreau, coach à Nantes',
  harmedAge: 'ADULT',
  allegations: [allegation],
  name: 'Jeanne Petit',
  contact: 'jeanne.petit@example.org',
  nameVisibility: 'KEPT_FROM_COACH',
  declared: true,
};
/** What a colleague attests who spoke to the coach. */
export const peer = {
  spoken: true,
  spokenOn: '2026-10-03',
  because: [] as string[],
  basis: 'FIRST_HAND',
  interest: null,
};
/** The same with one behaviour that differs so. */
export const alleging = (changes: object) => ({ allegations: [{ ...allegation, ...changes }] });

/** The codes of the refusals of an answer, or the code of its error. */
export function codesOf({
  errors,
}: {
  errors?: readonly { extensions: { code: string; refusals?: { code: string }[] } }[];
}) {
  return (errors ?? []).flatMap(({ extensions }) => extensions.refusals?.map(({ code }) => code) ?? [extensions.code]);
}

/** The gateway, through whose pages complaints come. */
export function gateway(service: Pick<RunningService, 'bodyId'>, bodyId = service.bodyId): Actor {
  return { kind: 'service', service: 'gateway', bodyId, locale: 'en' };
}

/** What the filer was given, and the case's id as only a spec may look it up. */
export async function givenAComplaint(
  service: Pick<RunningService, 'bodyId' | 'as' | 'inBody'>,
  changes: Record<string, unknown> = {},
) {
  const input = { ...complaint, ...changes };
  const { data, errors } = await service.as(gateway(service)).graphql(FILE, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  const { reference, returnCode } = data.fileComplaint as { reference: string; returnCode: string };
  const [row] = (await service.inBody((manager) =>
    manager.query(`select id from complaints.cases where reference = $1`, [reference]),
  )) as { id: string }[];
  return { id: row!.id, reference, returnCode };
}

/** A case that this person has taken. */
export async function givenTheyTook(service: RunningService, by: Member, id: string): Promise<void> {
  const { errors } = await service.as(by).graphql(TAKE, { id, noConflict: true, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
}
