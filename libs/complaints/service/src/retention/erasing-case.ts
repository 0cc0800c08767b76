import { type ErasingCase, endingOf, isClosed, type RetentionSet } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull, Not } from 'typeorm';
import { CaseEventRow } from '../cases/case-event.entity.js';
import { CaseRow } from '../cases/case.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { eventOf, loadCase } from '../cases/load-case.js';
import { mayErase } from './reach.js';
import { Erasure, ErasureProposal, RetentionHold, RetentionTermRow } from './retention.entity.js';

/** A case with what the rules of erasure ask of it. */
export type ErasingInHand = {
  readonly row: CaseRow;
  readonly erasing: ErasingCase;
  readonly proposal: ErasureProposal | null;
};

/**
 * The case, held, for a registrar of the body who is nothing in it but one who keeps it. `NotFound` for anybody else, for a
 * case that is erased, and for one that concerns them.
 */
export async function caseToErase(tx: Transaction, actor: Member, caseId: string): Promise<ErasingInHand> {
  const { manager, bodyId } = tx;
  if (!(await manager.existsBy(CaseRow, { bodyId, id: caseId }))) throw new NotFound('case');
  const theCase = await loadCase(tx, caseId);
  const row = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const isGone = await manager.existsBy(Erasure, { bodyId, caseId });
  if (!row || isGone || !(await mayErase(tx, actor, caseId))) throw new NotFound('case');
  const proposal = await manager.findOneBy(ErasureProposal, { bodyId, caseId, refusedOn: IsNull() });
  const holds = await manager.findBy(RetentionHold, { bodyId, caseId });
  const hasOpenLinkedCase = await isLinkedToOpen(tx, caseId);
  const set = await termsSet(tx);
  return { row, proposal, erasing: { ending: endingOf(theCase), set, holds, hasOpenLinkedCase, proposal } };
}

async function termsSet({ manager, bodyId }: Transaction): Promise<RetentionSet> {
  const rows = await manager.find(RetentionTermRow, { where: { bodyId }, order: { recordedAt: 'asc', id: 'asc' } });
  return Object.fromEntries(rows.map(({ endedHow, months }) => [endedHow, months]));
}

/** Whether another case about the same person goes on. What only time has ended, and nobody wrote down, still does. */
async function isLinkedToOpen({ manager, bodyId }: Transaction, caseId: string): Promise<boolean> {
  const own = await manager.findBy(FunctionHeld, { bodyId, caseId, function: 'respondent', endedOn: IsNull() });
  const personId = In(own.map((held) => held.personId));
  const others = await manager.findBy(FunctionHeld, {
    ...{ bodyId, personId, function: 'respondent', endedOn: IsNull() },
    caseId: Not(caseId),
  });
  for (const other of others) {
    const where = { bodyId, caseId: other.caseId };
    const rows = await manager.find(CaseEventRow, { where, order: { seq: 'asc' } });
    if (!isClosed({ events: rows.map(eventOf) })) return true;
  }
  return false;
}
