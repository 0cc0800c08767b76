import { Injectable } from '@nestjs/common';
import { Clock, type Day, type Refusal } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  type Barred,
  type OnDocuments,
  proofAfter,
  refusalsToProve,
  type SessionStatus,
} from '@standing/supervision/rules';
import { isAvailable } from '../deaths/available.js';
import { barred } from '../supervisors/barred-days.js';
import { todayOf } from '../today.js';
import { firstAskedOn } from './first-asked.js';
import { PROOF_ROWS, type ProofRead, shownProof } from './proof.sql.js';
import type { OtherProofType, ProofDocumentType, ProofSessionType, SupervisionProofType } from './proof.graphql.js';

const ofCoach = hotRead<ProofRead>({
  name: 'supervision.proofs-of-coach',
  text: `${PROOF_ROWS} where p.body_id = $1 and p.supervisee_id = $2 order by p.id desc`,
});

const byId = hotRead<ProofRead>({
  name: 'supervision.proof-by-id',
  text: `${PROOF_ROWS} where p.body_id = $1 and p.id = $2`,
});

const sessionsOfProofs = hotLoader<ProofSessionType>({
  name: 'supervision.sessions-of-proofs',
  text: `select l.proof_id as "proofId", l.session_id as "sessionId", l.held_on as "heldOn", l.minutes, l.ground, l.state,
      l.closed_on as "closedOn", d.reason, d.note, s.status as "sessionStatus"
    from supervision.proof_sessions l
    join supervision.sessions s on s.body_id = l.body_id and s.id = l.session_id
    left join lateral (
      select * from supervision.proof_decisions last
      where last.body_id = l.body_id and last.proof_session_id = l.id order by last.seq desc limit 1
    ) d on true
    where l.body_id = $1 and l.proof_id = any($2::uuid[]) order by l.held_on, l.session_id`,
  key: ({ proofId }) => proofId,
});

type DocumentRow = ProofDocumentType & { readonly proofId: string };

const documentsOfProofs = hotLoader<DocumentRow>({
  name: 'supervision.documents-of-proofs',
  text: `select d.proof_id as "proofId", d.id, d.kind, d.name, d.media_type as "mediaType", d.bytes
    from supervision.proof_documents d where d.body_id = $1 and d.proof_id = any($2::uuid[]) order by d.position`,
  key: ({ proofId }) => proofId,
});

type ToProve = {
  readonly id: string;
  readonly superviseeId: string;
  readonly status: SessionStatus;
  readonly heldOn: Day;
  readonly onDocuments: OnDocuments;
  readonly firstAskedOn: Day | null;
  readonly isAvailable: boolean;
  readonly barred: readonly Barred[];
};

const toProve = hotLoader<ToProve>({
  name: 'supervision.sessions-to-prove',
  text: `select s.id, s.supervisee_id as "superviseeId", s.status, s.held_on as "heldOn", s.on_documents as "onDocuments",
      ${firstAskedOn('s.id')} as "firstAskedOn", ${isAvailable('v')} as "isAvailable", ${barred('v')} as barred
    from supervision.sessions s join supervision.supervisors v on v.body_id = s.body_id and v.id = s.supervisor_id
    where s.body_id = $1 and s.id = any($2::uuid[])`,
  key: ({ id }) => id,
});

/** Reads of other proof; who may read what is said at the doors. */
@Injectable()
export class ProofQueries {
  constructor(private readonly clock: Clock) {}

  /** The coach's own, the latest first. */
  async ofCoach(reads: OperationReads, personId: string): Promise<SupervisionProofType[]> {
    return (await reads.rows(ofCoach, [personId])).map(shownProof);
  }

  /** One; `NotFound` when there is none. */
  async byId(reads: OperationReads, id: string): Promise<SupervisionProofType> {
    return shownProof(await reads.row(byId, [id]));
  }

  sessions(reads: OperationReads, proofId: string): Promise<readonly ProofSessionType[]> {
    return reads.many(sessionsOfProofs, proofId);
  }

  documents(reads: OperationReads, proofId: string): Promise<readonly ProofDocumentType[]> {
    return reads.many(documentsOfProofs, proofId);
  }

  /** Whether the coach may give other proof of their session; null to anybody else. */
  async otherProof(reads: OperationReads, sessionId: string, actor: Actor): Promise<OtherProofType | null> {
    const session = await reads.one(toProve, sessionId);
    if (!session || actor.kind !== 'member' || actor.personId !== session.superviseeId) return null;
    const today = await todayOf(reads, this.clock);
    const refusedFor = refusalsToProve(session, session, today);
    return {
      onDocuments: session.onDocuments,
      refusedFor,
      possibleFrom: possibleFrom(refusedFor, session.firstAskedOn),
    };
  }
}

function possibleFrom(refusals: readonly Refusal[], firstAskedOn: Day | null): Day | null {
  const isTooEarly = refusals.some(({ code }) => code === 'SUPERVISION_PROOF_TOO_EARLY');
  return isTooEarly && firstAskedOn !== null ? proofAfter(firstAskedOn) : null;
}
