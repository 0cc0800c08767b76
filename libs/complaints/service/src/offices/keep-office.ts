import { DECIDE, isKeptByOffice } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { holdCases } from '../cases/load-case.js';
import { KnownOffice } from './known-office.entity.js';
import { officesOf } from './offices-of.js';

type Told = Omit<KnownOffice, 'id' | 'bodyId' | 'recordedAt'>;

/** Keeps what was told of an office. Whoever holds one today decides nothing from now on: what they hold in cases ends (R2). */
export async function keepOffice(tx: HeardTransaction, told: Told): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const { officeId, revision, personId } = told;
  if (await manager.existsBy(KnownOffice, { bodyId, officeId, revision })) return;
  await manager.insert(KnownOffice, { ...told, id: newId(), bodyId, recordedAt });
  const deciding = { bodyId, personId, function: In([...DECIDE]), endedOn: IsNull() };
  const held = await manager.findBy(FunctionHeld, deciding);
  await holdCases(
    tx,
    held.map(({ caseId }) => caseId),
  );
  for (const { id } of held) await settle(tx, id);
}

/** Ends what somebody holds, if it still goes on and an office keeps them from it. The caller holds its case. */
async function settle(tx: HeardTransaction, id: string): Promise<void> {
  const { manager, bodyId, today } = tx;
  const held = await manager.findOneByOrFail(FunctionHeld, { bodyId, id });
  if (held.endedOn !== null || !isKeptByOffice(held, await officesOf(tx, held.personId), today)) return;
  await manager.update(FunctionHeld, { bodyId, id }, { endedOn: today, endReason: 'office' });
  await tx.audit('complaints.end-for-office', held.caseId, { function: held.function });
}
