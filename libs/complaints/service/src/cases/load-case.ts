import { type Case, DEFAULT_PROCEDURE } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from './case-event.entity.js';
import { FunctionHeld } from './function-held.entity.js';

/** A case as its rules see it, held to the end of the transaction so that two steps never cross. */
export async function loadCase(tx: Transaction, caseId: string): Promise<Case> {
  const { manager, bodyId } = tx;
  await holdCase(tx, caseId);
  const rows = await manager.find(CaseEventRow, { where: { bodyId, caseId }, order: { seq: 'asc' } });
  const everHeld = await manager.findBy(FunctionHeld, { bodyId, caseId });
  return { events: rows.map(eventOf), everHeld, pauses: [], procedure: DEFAULT_PROCEDURE };
}

/** A stored event as the rules see it. */
export function eventOf(
  row: Pick<CaseEventRow, 'event' | 'actsAs' | 'personIds' | 'onDay' | 'said'>,
): Case['events'][number] {
  const { event, actsAs, personIds, onDay, said } = row;
  return { ...said, event, by: { as: actsAs, personIds }, on: onDay };
}

/** Waits until no other transaction holds the case, and holds it to the end of this one. */
export async function holdCase({ manager, bodyId }: Transaction, caseId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`complaints ${bodyId} ${caseId}`]);
}
