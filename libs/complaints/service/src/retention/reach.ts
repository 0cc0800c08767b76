import { conflictsOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';

/**
 * Whether this person may turn a key of the case: a registrar of the body who declared no conflict in it and never held what
 * no registrar holds. Nothing of whom or what it is about is read for it, so nobody joins the case for it.
 */
export async function mayErase(
  { manager, bodyId }: Transaction,
  { personId, roles }: Member,
  caseId: string,
): Promise<boolean> {
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, personId });
  const isOut = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true });
  return roles.includes('registrar') && !isOut && conflictsOf(personId, 'registrar', held).length === 0;
}
