import { type Panel, type Procedure, seatsOf } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { CaseEventRow } from './case-event.entity.js';
import { Concurrence } from './concurrence.entity.js';
import { DecisionProposal } from './decision-proposal.entity.js';

/** A proposal with those who stand by it: whoever made it, and whoever concurred. */
export type StandingProposal = DecisionProposal & { readonly agreed: readonly string[] };

/**
 * The last proposal of the panel, which is the one that stands; null when there is none. What a panel proposed before the hearing
 * was closed for the last time belongs to another deliberation: the case was sent back since.
 */
export async function standingProposal(
  tx: Transaction,
  caseId: string,
  panel: Panel,
): Promise<StandingProposal | null> {
  const { manager, bodyId } = tx;
  const last = await lastProposal(tx, caseId, panel);
  if (!last || (panel === 'panel' && (await isOfAnotherHearing(tx, last)))) return null;
  const concurred = await manager.findBy(Concurrence, { bodyId, proposalId: last.id });
  return { ...last, agreed: [last.proposedBy, ...concurred.map(({ personId }) => personId)] };
}

/** The number of the next proposal of the panel. */
export async function nextProposal(tx: Transaction, caseId: string, panel: Panel): Promise<number> {
  return ((await lastProposal(tx, caseId, panel))?.seq ?? 0) + 1;
}

/** The proposal by which a panel decided what it did at that moment: the last that was made by then. */
export function proposalDecidedAt(
  { manager, bodyId }: Transaction,
  caseId: string,
  panel: Panel,
  decidedAt: Date,
): Promise<DecisionProposal | null> {
  const where = { bodyId, caseId, panel, recordedAt: LessThanOrEqual(decidedAt) };
  return manager.findOne(DecisionProposal, { where, order: { seq: 'desc' } });
}

function lastProposal({ manager, bodyId }: Transaction, caseId: string, panel: Panel) {
  return manager.findOne(DecisionProposal, { where: { bodyId, caseId, panel }, order: { seq: 'desc' } });
}

async function isOfAnotherHearing(
  { manager, bodyId }: Transaction,
  { caseId, recordedAt }: DecisionProposal,
): Promise<boolean> {
  const where = { bodyId, caseId, event: 'close-hearing', recordedAt: MoreThan(recordedAt) } as const;
  return manager.existsBy(CaseEventRow, where);
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
