import { type Case, procedureAdopted } from '@standing/complaints/rules';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { AdoptedProcedure } from '../adoption/adopted-procedure.entity.js';
import { CaseRow } from './case.entity.js';
import { timesOf } from '../times/stored-times.js';
import { CaseEventRow } from './case-event.entity.js';
import { FunctionHeld } from './function-held.entity.js';
import { letTimePass } from './let-time-pass.js';

/**
 * A case as its rules see it today, held to the end of the transaction so that two steps never cross. What time has
 * brought since anybody last looked is written down first.
 */
export async function loadCase(tx: Transaction, caseId: string): Promise<Case> {
  const { manager, bodyId } = tx;
  await holdCase(tx, caseId);
  const rows = await manager.find(CaseEventRow, { where: { bodyId, caseId }, order: { seq: 'asc' } });
  const everHeld = await manager.findBy(FunctionHeld, { bodyId, caseId });
  const { procedure, adoptedProcedureId: id } = await manager.findOneByOrFail(CaseRow, { bodyId, id: caseId });
  const adopted = id === null ? null : await manager.findOneByOrFail(AdoptedProcedure, { bodyId, id });
  const times = await timesOf(tx, caseId);
  const theCase = {
    events: rows.map(eventOf),
    everHeld,
    ...times,
    procedure: procedureAdopted(procedure, adopted?.terms ?? null),
  };
  return letTimePass(tx, caseId, theCase);
}

/** A stored event as the rules see it. */
export function eventOf(
  row: Pick<CaseEventRow, 'event' | 'actsAs' | 'personIds' | 'onDay' | 'said'>,
): Case['events'][number] {
  const { event, actsAs, personIds, onDay, said } = row;
  return { ...said, event, by: { as: actsAs, personIds }, on: onDay };
}

/** The id of the last event of one of these names, to which its texts belong; null when there is none. */
export async function entryOf(
  { manager, bodyId }: Transaction,
  caseId: string,
  ...events: CaseEventRow['event'][]
): Promise<string | null> {
  const where = { bodyId, caseId, event: In(events) };
  const row = await manager.findOne(CaseEventRow, { where, order: { seq: 'desc' } });
  return row?.id ?? null;
}

/** Waits until no other transaction holds the case, and holds it to the end of this one. */
export async function holdCase({ manager, bodyId }: Transaction | HeardTransaction, caseId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`complaints ${bodyId} ${caseId}`]);
}

/**
 * Holds several cases, in the one order in which everybody does, and before anything is written to the audit, which is held too: two
 * that took the same in another order would wait for one another.
 */
export async function holdCases(tx: Transaction | HeardTransaction, caseIds: readonly string[]): Promise<void> {
  for (const caseId of [...new Set(caseIds)].sort()) await holdCase(tx, caseId);
}
