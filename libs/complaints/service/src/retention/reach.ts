import { conflictsOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { FunctionHeld } from '../cases/function-held.entity.js';

/**
 * Whether this person may turn a key of the case: a registrar of the body who declared no conflict in it, is blind to nobody
 * whom it names, and never held what no registrar holds. Nothing of whom or what it is about is read for it, so nobody joins the case for it.
 */
export async function mayErase(tx: Transaction, { personId, roles }: Member, caseId: string): Promise<boolean> {
  const { manager, bodyId } = tx;
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, personId });
  const isOut = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true });
  if (isOut || (await isShutOut(tx, personId, caseId))) return false;
  return roles.includes('registrar') && conflictsOf(personId, 'registrar', held).length === 0;
}
