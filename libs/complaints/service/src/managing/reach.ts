import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';

/** A case that nobody manages and in which this person declared no conflict; `NotFound` for any other. */
export async function caseToTake(
  { manager, bodyId }: Transaction,
  { personId }: Member,
  caseId: string,
): Promise<CaseRow> {
  const found = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, function: 'case-manager' });
  const conflict = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true });
  if (!found || conflict || held.some(({ endedOn }) => endedOn === null)) throw new NotFound('case');
  return found;
}

/** A case that this person manages; `NotFound` for any other, whatever their roles in the body. */
export async function caseOfManager(
  { manager, bodyId, today }: Transaction,
  { personId }: Member,
  caseId: string,
): Promise<CaseRow> {
  const found = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, personId, function: 'case-manager' });
  if (!found || !held.some(({ endedOn }) => endedOn === null || today < endedOn)) throw new NotFound('case');
  return found;
}
