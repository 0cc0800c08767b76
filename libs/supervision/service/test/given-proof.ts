import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { DocumentTickets, type SentFile } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';
import { EraseOldProofDocuments } from '../src/proofs/erase-proof-documents.job.js';
import { supervision } from '../src/index.js';
import { givenAnAskedSession } from './given.js';

const PROOF = `id givenOn givenBy supervisorName documentsUntil documents { id kind name mediaType bytes }
  sessions { sessionId heldOn minutes ground state closedOn reason note sessionStatus }`;
const RESULT = `sessionId refusals { code }`;

export const GIVE = `mutation ($input: GiveProofInput!, $key: Uuid!) { giveSupervisionProof(input: $input, idempotencyKey: $key) { ${PROOF} } }`;
export const TAKE_BACK = `mutation ($id: Uuid!, $key: Uuid!) { takeBackSupervisionProof(proofId: $id, idempotencyKey: $key) { ${PROOF} } }`;
export const MY_PROOFS = `{ mySupervisionProofs { ${PROOF} } }`;
export const TO_DECIDE = `{ supervisionProofsToDecide { ${PROOF} } }`;
export const DECIDED = `{ supervisionProofsDecided { ${PROOF} } }`;
export const ONE = `query ($id: Uuid!) { supervisionProof(id: $id) { ${PROOF} } }`;
export const DECIDE_PROOF = `mutation ($id: Uuid!, $verdicts: [ProofVerdictInput!]!, $key: Uuid!) {
  decideSupervisionProof(proofId: $id, verdicts: $verdicts, idempotencyKey: $key) { ${RESULT} } }`;
export const REVERSE = `mutation ($input: ReverseAcceptanceInput!, $key: Uuid!) {
  reverseSupervisionAcceptance(input: $input, idempotencyKey: $key) { ${PROOF} } }`;
export const DOCUMENT = `query ($id: Uuid!) { supervisionDocument(id: $id) { id kind name mediaType bytes } }`;
export const KEPT = `query ($ids: [Uuid!]!) { keptSupervisionDocuments(ids: $ids) }`;
export const OTHER_PROOF = `{ mySupervisionSessions { edges { node { id trust otherProof { onDocuments possibleFrom refusals { code } } } } } supervisionProofAfterDays }`;

/** Whom a relation keeps from judging whom, as accreditation answers. */
export type Related = Set<string>;

/** Supervision beside contexts that know the addresses of people and who is related. */
export async function startProving() {
  const related: Related = new Set();
  const addresses = new Map<string, string>();
  let job: EraseOldProofDocuments | undefined;
  const kept = {
    provide: 'ERASE_FOR_SPEC',
    inject: [EraseOldProofDocuments],
    useFactory: (erase: EraseOldProofDocuments) => void (job = erase),
  };
  const graph = {
    ask: <Data>(actor: Actor, query: string, { id, one, other }: Readonly<Record<string, unknown>>) => {
      if (actor.kind !== 'service') return Promise.reject(new Error('FORBIDDEN'));
      if (query.includes('peopleAreRelated'))
        return Promise.resolve({ peopleAreRelated: related.has(`${String(one)} ${String(other)}`) } as Data);
      return Promise.resolve({ personContact: { email: addresses.get(String(id)) } } as Data);
    },
  };
  const service = await startService({ ...supervision, providers: [...supervision.providers, kept] }, { graph });
  return { service, related, addresses, erase: () => job?.eraseDue() };
}

/** A ticket as the upload door gives it to the coach. */
export function givenATicket(
  service: RunningService,
  { bodyId, personId }: Member,
  changes: Partial<SentFile> = {},
): Promise<string> {
  return new DocumentTickets(service.database.secret, service.clock).mint({
    bodyId,
    personId,
    documentId: newId(),
    name: 'facture.pdf',
    mediaType: 'application/pdf',
    bytes: 1200,
    sha256: 'a'.repeat(64),
    ...changes,
  });
}

/** The coach gives one document for these sessions. */
export async function giving(service: RunningService, coach: Member, sessionIds: readonly string[]) {
  const documents = [{ kind: 'INVOICE', file: await givenATicket(service, coach) }];
  const input = { sessionIds, documents, namesHidden: true };
  return service.as(coach).graphql(GIVE, { input, key: newId() });
}

/** A session that was asked about six weeks ago, and the proof that its coach gave of it today. */
export async function givenAProof(service: RunningService, changes: { vettedOn?: string } = {}) {
  service.todayIs('2026-11-22');
  const asked = await givenAnAskedSession(service, changes);
  service.todayIs('2027-01-03');
  const { data, errors } = await giving(service, asked.coach, [asked.sessionId]);
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...asked, proof: data.giveSupervisionProof as GivenProof };
}

export type GivenProof = {
  readonly id: string;
  readonly documents: readonly { readonly id: string }[];
  readonly documentsUntil: string | null;
  readonly sessions: readonly { readonly sessionId: string; readonly state: string }[];
};

/** A registrar with an address of their own. */
export function aRegistrar(service: RunningService): Member {
  return service.member({ roles: ['registrar'], email: `${newId()}@office.example.org` });
}

/** A registrar says this of sessions of a proof. */
export function deciding(
  service: RunningService,
  proofId: string,
  verdicts: readonly Record<string, unknown>[],
  by = aRegistrar(service),
  key = newId(),
) {
  return service.as(by).graphql(DECIDE_PROOF, { id: proofId, verdicts, key });
}
