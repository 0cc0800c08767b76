import type { CaseFunction, StepProposal } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { StepConcurrence } from './step-concurrence.entity.js';
import { StepProposalRow } from './step-proposal.entity.js';

/** A proposal with those who stand by it: whoever made it, and whoever concurred. */
export type StandingStep = StepProposalRow & { readonly agreed: readonly string[] };

/** The last step that one of these proposed; null when there is none. Whether it is still to be answered, `stands` says. */
export async function standingStep(
  { manager, bodyId }: Transaction,
  caseId: string,
  actsAs: CaseFunction,
): Promise<StandingStep | null> {
  const last = await manager.findOne(StepProposalRow, { where: { bodyId, caseId, actsAs }, order: { seq: 'desc' } });
  if (!last) return null;
  const concurred = await manager.findBy(StepConcurrence, { bodyId, proposalId: last.id });
  return { ...last, agreed: [last.proposedBy, ...concurred.map(({ personId }) => personId)] };
}

/** As the rules see it. */
export function proposalOf({ id, event, said, actsAs, madeAfter }: StepProposalRow): StepProposal & { id: string } {
  return { id, attempt: { ...said, event }, as: actsAs, madeAfter };
}
