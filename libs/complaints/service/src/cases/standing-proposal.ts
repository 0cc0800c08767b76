import { type Panel, type Procedure, seatsOf } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Concurrence } from './concurrence.entity.js';
import { DecisionProposal } from './decision-proposal.entity.js';

/** A proposal with those who stand by it: whoever made it, and whoever concurred. */
export type StandingProposal = DecisionProposal & { readonly agreed: readonly string[] };

/** The last proposal of the panel, which is the one that stands; null when there is none. */
export async function standingProposal(
  { manager, bodyId }: Transaction,
  caseId: string,
  panel: Panel,
): Promise<StandingProposal | null> {
  const last = await manager.findOne(DecisionProposal, { where: { bodyId, caseId, panel }, order: { seq: 'desc' } });
  if (!last) return null;
  const concurred = await manager.findBy(Concurrence, { bodyId, proposalId: last.id });
  return { ...last, agreed: [last.proposedBy, ...concurred.map(({ personId }) => personId)] };
}

/** The last proposal by which the panel decided: everybody whom the procedure wants stands by it. Null when there is none. */
export async function decidedProposal(
  { manager, bodyId }: Transaction,
  caseId: string,
  panel: Panel,
  procedure: Procedure,
): Promise<DecisionProposal | null> {
  const made = await manager.find(DecisionProposal, { where: { bodyId, caseId, panel }, order: { seq: 'desc' } });
  const concurred = await manager.findBy(Concurrence, { bodyId, proposalId: In(made.map(({ id }) => id)) });
  const agreed = (id: string) => 1 + concurred.filter(({ proposalId }) => proposalId === id).length;
  return made.find(({ id }) => agreed(id) >= seatsOf(panel, procedure)) ?? null;
}
