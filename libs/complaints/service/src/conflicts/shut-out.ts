import { blindTo, PARTIES } from '@standing/complaints/rules';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { KeptApart } from '../guarding/kept-apart.entity.js';
import { tiesIn } from './ties.js';

/** Those whom the case names today. */
export async function namesOf({ manager, bodyId }: Transaction | HeardTransaction, caseId: string): Promise<string[]> {
  const parties = { bodyId, caseId, function: In([...PARTIES]), endedOn: IsNull() };
  return (await manager.findBy(FunctionHeld, parties)).map(({ personId }) => personId);
}

/**
 * Whether the case names this person or somebody to whom a hard tie shuts them out, or they are kept apart from it: it does not
 * exist for them (R8).
 */
export async function isShutOut(tx: Transaction, personId: string, caseId: string): Promise<boolean> {
  if (await isKeptApart(tx, personId, caseId)) return true;
  const names = await namesOf(tx, caseId);
  const blind = [personId, ...blindTo(await tiesIn(tx, personId, caseId), tx.today)];
  return blind.some((one) => names.includes(one));
}

/** Whether it is hidden from this person (R8): they are shut out by a tie, or stepped aside from it by their own word. */
export async function isHiddenFrom(tx: Transaction, personId: string, caseId: string): Promise<boolean> {
  const declared = { bodyId: tx.bodyId, caseId, personId, conflict: true };
  return (await tx.manager.existsBy(ConflictDeclaration, declared)) || (await isShutOut(tx, personId, caseId));
}

/** Whether this person has no part in the case for having kept another; see `Guards`. */
export function isKeptApart({ manager, bodyId }: Transaction, personId: string, caseId: string): Promise<boolean> {
  return manager.existsBy(KeptApart, { bodyId, caseId, personId });
}
