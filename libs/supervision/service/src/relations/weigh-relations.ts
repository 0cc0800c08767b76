import { newId } from '@standing/kernel';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { saysNothingNew, weigh } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { relationRules } from './relation-rules-of-body.js';
import { relationsOfAgreement } from './relations-of-agreement.js';
import { WeighingRow } from './weighing.entity.js';
import { weighingsOf } from './weighings-of-agreement.js';

/** Weighs what the two of an agreement, which is locked, are to each other; adds a row where it says something new. */
export async function weighRelations(tx: Transaction | HeardTransaction, agreement: Agreement): Promise<void> {
  const { manager, bodyId, today, now: recordedAt } = tx;
  const found = weigh(await relationsOfAgreement(tx, agreement), await relationRules(tx), today);
  const last = (await weighingsOf(tx, agreement.id)).at(-1) ?? null;
  if (saysNothingNew(last, found, today)) return;
  const [refused, reviewed] = [[...found.refused], [...found.reviewed]];
  const id = newId();
  await manager.insert(WeighingRow, {
    ...{ id, bodyId, agreementId: agreement.id },
    ...{ refused, reviewed, weighedOn: today, recordedAt },
  });
}
