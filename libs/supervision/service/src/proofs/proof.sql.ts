import type { Day } from '@standing/kernel';
import { documentsErasedOn } from '@standing/supervision/rules';
import type { SupervisionProofType } from './proof.graphql.js';

/** A proof as it is read, with the last day on which something of it was closed. */
export type ProofRead = Omit<SupervisionProofType, 'documentsUntil'> & { readonly closedOn: Day | null };

/** SQL: proofs as both sides read them; `closedOn` is the last day on which something of it was closed, null while it waits. */
export const PROOF_ROWS = `
  select p.id, p.given_on as "givenOn", p.given_by as "givenBy", v.name as "supervisorName", (
      select case when bool_and(l.closed_on is not null) then max(l.closed_on)::text end
      from supervision.proof_sessions l where l.body_id = p.body_id and l.proof_id = p.id
    ) as "closedOn"
  from supervision.proofs p
  join supervision.supervisors v on v.body_id = p.body_id and v.id = p.supervisor_id`;

/** The same as it is shown. */
export function shownProof({ closedOn, ...proof }: ProofRead): SupervisionProofType {
  return { ...proof, documentsUntil: closedOn && documentsErasedOn(closedOn) };
}
