import { type CaseEventName, type Panel, type Procedure, seatsOf } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { CaseEventRow } from './case-event.entity.js';
import { Concurrence } from './concurrence.entity.js';
import { DecisionProposal } from './decision-proposal.entity.js';

/** A proposal with those who stand by it: whoever made it, and whoever concurred. */
export type StandingProposal = DecisionProposal & { readonly agreed: readonly string[] };

/**
 * The last proposal of the panel, which is the one that stands; null when there is none. What a panel proposed before the hearing
 * was closed for the last time belongs to another deliberation: the case was sent back since. What a sanction panel proposed of a
 * request to leave that is over is read by none of those who come after it.
 */
export async function standingProposal(
  tx: Transaction,
  caseId: string,
  panel: Panel,
): Promise<StandingProposal | null> {
  const { manager, bodyId } = tx;
  const last = await lastProposal(tx, caseId, panel);
  if (!last || (await isOver(tx, last))) return null;
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

/** With these what a panel proposed before belongs to another deliberation, or to a proposal to leave that is over. */
const BEGINS_ANEW: Partial<Record<Panel, readonly CaseEventName[]>> = {
  panel: ['close-hearing'],
  'sanction-panel': ['propose-leaving', 'take-back-leaving', 'close-hearing'],
};

async function isOver(
  { manager, bodyId }: Transaction,
  { caseId, panel, recordedAt }: DecisionProposal,
): Promise<boolean> {
  const events = BEGINS_ANEW[panel];
  if (events === undefined) return false;
  return manager.existsBy(CaseEventRow, { bodyId, caseId, event: In([...events]), recordedAt: MoreThan(recordedAt) });
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
