import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import type { Procedure } from './procedure.js';

export const PUT_IN = `mutation ($input: PutInExhibitInput!, $key: Uuid!) { putInExhibit(input: $input, idempotencyKey: $key) }`;
export const PUT_IN_MINE = `mutation ($input: PutInMyExhibitInput!, $key: Uuid!) { putInMyExhibit(input: $input, idempotencyKey: $key) }`;
export const OPEN_EVIDENCE = `mutation ($id: Uuid!, $key: Uuid!) { openEvidence(caseId: $id, idempotencyKey: $key) { id exhibits {
  id number version kind source putInAs putInOn title digest bytes mayOpen mayBeReliedOn
  disclosures { id to ground title disclosedOn withdrawnOn withdrawnBecause } } } }`;
export const OPEN_MINE = `mutation ($reference: String!, $key: Uuid!) { openMyEvidence(reference: $reference, idempotencyKey: $key) {
  id exhibits { id number kind mine title on digest } } }`;
export const READ = `mutation ($id: Uuid!, $key: Uuid!) { readExhibit(id: $id, idempotencyKey: $key) { id name mediaType key whole } }`;
export const DISCLOSE = `mutation ($input: DiscloseExhibitInput!, $key: Uuid!) { discloseExhibit(input: $input, idempotencyKey: $key) }`;
export const OUT_OF_SIGHT = `mutation ($id: Uuid!, $because: WithdrawnBecause!, $key: Uuid!) {
  withdrawDisclosure(disclosureId: $id, because: $because, idempotencyKey: $key) }`;
export const FOLLOW_DISCLOSED = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  disclosed { number kind title on } } }`;
export const KEPT = `query ($ids: [Uuid!]!) { keptComplaintsDocuments(ids: $ids) }`;

/** What lies in the file of a spec. */
export const CONTENT = Buffer.from('%PDF what Jeanne Petit wrote');

type SentTo = Pick<Procedure, 'documents' | 'database' | 'clock'>;

/** A file that somebody sent, as it lies in the store, and the ticket for it. */
export async function givenASentFile(complaints: SentTo, { bodyId, personId }: Member, content: Uint8Array = CONTENT) {
  const documentId = newId();
  await complaints.documents.store.put({ bodyId, documentId }, once(content));
  const ticket = await new DocumentTickets(complaints.database.secret, complaints.clock).mint({
    ...{ bodyId, personId, documentId, name: 'Jeanne Petit.pdf', mediaType: 'application/pdf' },
    ...{ bytes: content.length, sha256: 'a'.repeat(64) },
  });
  return { documentId, ticket };
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}
