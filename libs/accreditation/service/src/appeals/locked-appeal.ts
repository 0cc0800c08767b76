import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { type AppealOnRecord, type ApplicationRecord, recordIn } from '../decisions/application-record.js';
import { AppealRow } from './appeal.entity.js';

/** An appeal with the record of its application, which is held: whoever comes second finds what the first one did. */
export async function lockedAppeal(
  tx: Transaction,
  id: string,
): Promise<{ readonly record: ApplicationRecord; readonly appeal: AppealOnRecord }> {
  const { applicationId } = await tx.manager.findOneByOrFail(AppealRow, { bodyId: tx.bodyId, id });
  await lockedApplication(tx, applicationId);
  const record = await recordIn(tx, applicationId);
  const appeal = record.appeals.find((one) => one.id === id);
  if (appeal === undefined) throw new NotFound('appeal');
  return { record, appeal };
}
