import type { Transaction } from '@standing/platform/messaging';
import { LessThanOrEqual } from 'typeorm';
import { SchemeVersionRow } from './scheme-version.entity.js';

/** The version that decides today, on the body's clock; null while none does. */
export function schemeInForce({
  manager,
  bodyId,
  today,
}: Pick<Transaction, 'manager' | 'bodyId' | 'today'>): Promise<SchemeVersionRow | null> {
  return manager.findOne(SchemeVersionRow, {
    where: { bodyId, validFrom: LessThanOrEqual(today) },
    order: { validFrom: 'DESC' },
  });
}
