import { feeOf, type Money } from '@standing/accreditation/requirements';
import { feesToFreeze } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { ApplicationRow } from '../applications/application.entity.js';
import type { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { ApplicationFeeRow } from './application-fee.entity.js';

/** Keeps with an application that is sent what its version asks for it on that day, and what lateness costs. */
export async function freezeFees(
  { manager, bodyId, now: recordedAt }: Transaction,
  { id: applicationId, kind, level }: Pick<ApplicationRow, 'id' | 'kind' | 'level'>,
  { document }: Pick<SchemeVersionRow, 'document'>,
  lateness: Money | null = null,
): Promise<void> {
  const fees = feesToFreeze(feeOf(document, kind, level), lateness);
  const rows = fees.map((fee) => ({ id: newId(), bodyId, applicationId, ...fee, recordedAt }));
  await manager.insert(ApplicationFeeRow, rows);
}
