import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets, type SentFile } from '@standing/platform/documents';
import type { RunningService } from '@standing/testing';

const SHOWN = `id title kind firstDay lastDay minutes categories { code minutes } seriesId reflection provider
  recordedAt version withdrawn
  document { id name mediaType bytes }`;

export const RECORD = `mutation ($input: CpdActivityInput!, $key: Uuid!) {
  recordCpdActivity(input: $input, idempotencyKey: $key) { ${SHOWN} }
}`;

export const CORRECT = `mutation ($id: Uuid!, $version: Int!, $input: CpdActivityInput!, $key: Uuid!) {
  correctCpdActivity(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${SHOWN} }
}`;

export const WITHDRAW = `mutation ($id: Uuid!, $version: Int!, $key: Uuid!) {
  withdrawCpdActivity(id: $id, version: $version, idempotencyKey: $key) { ${SHOWN} }
}`;

export const ONE = `query ($id: Uuid!) { cpdActivity(id: $id) { ${SHOWN} } }`;

export const DOCUMENT = `query ($id: Uuid!) { cpdDocument(id: $id) { id name mediaType bytes } }`;

/** A day of training on 20 November 2026, as a form would send it. */
export function anActivity(changes: Record<string, unknown> = {}) {
  return {
    title: 'Approche systémique',
    kind: 'TRAINING',
    firstDay: '2026-11-20',
    lastDay: '2026-11-20',
    minutes: 420,
    reflection: 'Je poserai moins de questions.',
    provider: 'Institut Exemple',
    ...changes,
  };
}

/** What a service answered: the codes of the refusals, or the code of the error. */
export function codesOf({
  errors,
}: {
  errors?: readonly { extensions: { code: string; refusals?: { code: string }[] } }[];
}): string[] {
  return (errors ?? []).flatMap(({ extensions }) => extensions.refusals?.map(({ code }) => code) ?? [extensions.code]);
}

/** A ticket as the upload door gives it to the coach. */
export function givenATicket(
  cpd: RunningService,
  { bodyId, personId }: Member,
  changes: Partial<SentFile> = {},
): Promise<string> {
  return new DocumentTickets(cpd.database.secret, cpd.clock).mint({
    bodyId,
    personId,
    documentId: newId(),
    name: 'attestation.pdf',
    mediaType: 'application/pdf',
    bytes: 1200,
    sha256: 'a'.repeat(64),
    ...changes,
  });
}

/** The id of an activity that the coach recorded. */
export async function givenAnActivity(
  cpd: RunningService,
  coach: Member,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const { data, errors } = await cpd.as(coach).graphql(RECORD, { input: anActivity(changes), key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { recordCpdActivity: { id: string } }).recordCpdActivity.id;
}
