import { Injectable } from '@nestjs/common';
import { allowed, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { hasDied } from '../deaths/available.js';
import { supervisionPolicy } from '../supervision.policy.js';
import { PROOF_ROWS, type ProofRead, shownProof } from './proof.sql.js';
import type { ProofDocumentType, SupervisionProofType } from './proof.graphql.js';

/** How many decided proofs are shown. */
const MOST_DECIDED = 50;
/** How many ids may be asked about at once. */
const MOST_ASKED = 500;

/** Something waits for a decision, or the supervisor declined what was accepted. A coach who has died waits for nobody. */
const IS_WORK = `not ${hasDied('p.supervisee_id')} and exists (
  select from supervision.proof_sessions l join supervision.sessions s on s.body_id = l.body_id and s.id = l.session_id
  where l.body_id = p.body_id and l.proof_id = p.id
    and (l.state = 'waiting' or (l.state = 'accepted' and s.status = 'declined')))`;

const waiting = hotRead<ProofRead>({
  name: 'supervision.proofs-to-decide',
  text: `${PROOF_ROWS} where p.body_id = $1 and ${IS_WORK} order by p.id`,
});

const decided = hotRead<ProofRead>({
  name: 'supervision.proofs-decided',
  text: `${PROOF_ROWS} where p.body_id = $1 and not (${IS_WORK}) order by p.id desc limit ${MOST_DECIDED}`,
});

const documentFor = hotRead<ProofDocumentType>({
  name: 'supervision.document-for',
  text: `select d.id, d.kind, d.name, d.media_type as "mediaType", d.bytes
    from supervision.proof_documents d join supervision.proofs p on p.body_id = d.body_id and p.id = d.proof_id
    where d.body_id = $1 and d.id = $2 and (p.supervisee_id = $3 or $4::boolean)`,
});

const keptAmong = hotRead<{ readonly id: string }>({
  name: 'supervision.kept-among',
  text: `select d.id from supervision.proof_documents d where d.body_id = $1 and d.id = any($2::uuid[])`,
});

/** What the office reads of other proof, and the doors of its documents. */
@Injectable()
export class OfficeProofQueries {
  /** What waits, the oldest first. */
  async toDecide(reads: OperationReads): Promise<SupervisionProofType[]> {
    return (await reads.rows(waiting)).map(shownProof);
  }

  /** What does not wait, the latest given first. */
  async decided(reads: OperationReads): Promise<SupervisionProofType[]> {
    return (await reads.rows(decided)).map(shownProof);
  }

  /** A document of the coach's own, or any of the body's for those who decide; `NotFound` otherwise. */
  document(reads: OperationReads, actor: Member, id: string): Promise<ProofDocumentType> {
    return reads.row(documentFor, [id, actor.personId, allowed(supervisionPolicy, actor, 'decide', 'Proof')]);
  }

  /** Asked for too many, it answers with an error: what it left out would be taken for unused. */
  async kept(reads: OperationReads, ids: readonly string[]): Promise<string[]> {
    if (ids.length > MOST_ASKED)
      throw new GraphQLError('These are too many at once.', { extensions: { code: 'BAD_USER_INPUT' } });
    return (await reads.rows(keptAmong, [ids])).map(({ id }) => id);
  }
}
