import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { mayGoOn } from '../cases/case-in-hand.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { CaseRow } from '../cases/case.entity.js';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';

/** A case that nobody manages, in which this person declared no conflict and none is known; `NotFound` for any other. */
export async function caseToTake(tx: Transaction, { personId }: Member, caseId: string): Promise<CaseRow> {
  const { manager, bodyId } = tx;
  const found = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, function: 'case-manager' });
  const conflict = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true });
  if (!found || conflict || held.some(({ endedOn }) => endedOn === null)) throw new NotFound('case');
  if (await isShutOut(tx, personId, caseId)) throw new NotFound('case');
  return found;
}

/** A case that this person manages; `NotFound` for any other, whatever their roles in the body. */
export async function caseOfManager(tx: Transaction, { personId }: Member, caseId: string): Promise<CaseRow> {
  const { manager, bodyId, today } = tx;
  const found = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, personId, function: 'case-manager' });
  if (!found || !held.some(({ endedOn }) => endedOn === null || today < endedOn)) throw new NotFound('case');
  await mayGoOn(tx, personId, caseId);
  return found;
}
