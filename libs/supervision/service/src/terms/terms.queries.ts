import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import type { TermsType } from './terms.graphql.js';

const ofAgreements = hotLoader<TermsType>({
  name: 'supervision.terms-of-agreements',
  text: `select t.id, t.agreement_id as "agreementId", t.form, t.every_weeks as "everyWeeks", t.minutes, t.limits,
      t.proposed_by as "proposedBy", t.proposed_on as "proposedOn", coalesce(n.answer, 'waiting') as state,
      n.answered_on as "answeredOn"
    from supervision.agreement_terms t
    left join supervision.agreement_terms_answers n on n.body_id = t.body_id and n.terms_id = t.id
    where t.body_id = $1 and t.agreement_id = any($2::uuid[]) order by t.seq desc`,
  key: ({ agreementId }) => agreementId,
});

/** Every version of the terms of an agreement that the reader may see, the latest first; none where they were not set down. */
export function termsOf(reads: OperationReads, agreementId: string): Promise<readonly TermsType[]> {
  return reads.many(ofAgreements, agreementId);
}

/** What was agreed last, which is in force; null where nothing was set down. */
export async function termsInForce(reads: OperationReads, agreementId: string): Promise<TermsType | null> {
  return (await termsOf(reads, agreementId)).find(({ state }) => state === 'agreed') ?? null;
}
