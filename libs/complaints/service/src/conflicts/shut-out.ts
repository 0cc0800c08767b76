import { blindTo, PARTIES } from '@standing/complaints/rules';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { KeptApart } from '../guarding/kept-apart.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
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

/** Whether this person has no part in the case for having kept another; see `Guards`. */
export function isKeptApart({ manager, bodyId }: Transaction, personId: string, caseId: string): Promise<boolean> {
  return manager.existsBy(KeptApart, { bodyId, caseId, personId });
}
