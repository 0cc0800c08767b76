import type { CaseFunction, Seat } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ConflictDeclaration } from './conflict-declaration.entity.js';
import { FunctionHeld } from './function-held.entity.js';

/** Somebody holds a function in the case from today; the id of that holding. */
export async function holdFunction(
  { manager, bodyId, today: since }: Transaction,
  caseId: string,
  personId: string,
  name: CaseFunction,
  seat: Seat | null = null,
): Promise<string> {
  const id = newId();
  await manager.insert(FunctionHeld, { id, bodyId, caseId, personId, function: name, since, endedOn: null, seat });
  return id;
}

/** Keeps what somebody declared of their own relation to the case; what was said before is not said twice. */
export async function declare(
  { manager, bodyId, today: declaredOn, now: recordedAt }: Transaction,
  caseId: string,
  personId: string,
  conflict: boolean,
): Promise<void> {
  if (await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict })) return;
  const declared = { personId, conflict, declaredOn, recordedAt };
  await manager.insert(ConflictDeclaration, { id: newId(), bodyId, caseId, ...declared });
}
