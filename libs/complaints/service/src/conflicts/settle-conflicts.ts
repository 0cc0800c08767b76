import { type CaseFunction, conflictWith, PARTIES } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In, IsNull, Not } from 'typeorm';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { namesOf } from './shut-out.js';
import { SoftConflict } from './soft-conflict.entity.js';
import { tiesIn } from './ties.js';

type Tx = Transaction | HeardTransaction;

/**
 * Looks at everybody who holds a function in the case beside those whom it names: a hard conflict ends what they hold, and
 * a soft one is kept to be signed off. Whenever somebody comes to a function, a name into the case, or a tie to be known.
 * The caller holds the case.
 */
export async function settleConflicts(tx: Tx, caseId: string): Promise<void> {
  const { manager, bodyId } = tx;
  const names = await namesOf(tx, caseId);
  const holders = { bodyId, caseId, function: Not(In([...PARTIES])), endedOn: IsNull() };
  for (const held of await manager.findBy(FunctionHeld, holders)) await settle(tx, held, names);
}

async function settle(tx: Tx, held: FunctionHeld, names: readonly string[]): Promise<void> {
  const { manager, bodyId, today } = tx;
  const { id, caseId, personId, function: name } = held;
  const ties = await tiesIn(tx, personId, caseId);
  if (conflictWith(ties, names, name, today).class === 'hard') {
    await manager.update(FunctionHeld, { bodyId, id }, { endedOn: today, endReason: 'conflict' });
    await tx.audit('complaints.end-for-conflict', caseId, { function: name });
    return;
  }
  for (const withId of names) {
    const { class: is, by } = conflictWith(ties, [withId], name, today);
    if (is === 'soft') for (const kind of by) await keepSoft(tx, { caseId, personId, function: name, withId, kind });
  }
}

type Found = Pick<SoftConflict, 'caseId' | 'personId' | 'withId' | 'kind'> & { readonly function: CaseFunction };

async function keepSoft({ manager, bodyId, today: foundOn, now: recordedAt, audit }: Tx, found: Found): Promise<void> {
  if (await manager.existsBy(SoftConflict, { bodyId, ...found })) return;
  await manager.insert(SoftConflict, { id: newId(), bodyId, ...found, foundOn, recordedAt });
  await audit('complaints.find-soft-conflict', found.caseId, { function: found.function });
}
