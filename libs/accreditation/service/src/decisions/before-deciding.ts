import type { BeforeDeciding } from '@standing/accreditation/rules';
import { feeKnown } from '../fees/application-fee.sql.js';
import { type ApplicationRecord, assessedOf, partsOf } from './application-record.js';

/** What the rules of a decision by people look at, for the screen that shows it beforehand and for the act alike. */
export function beforeDeciding(
  record: ApplicationRecord,
  decider: Pick<BeforeDeciding, 'deciderId' | 'related' | 'today'>,
): BeforeDeciding {
  const { applicantId: personId, kind, level, status, honouredUntil } = record;
  return {
    application: { personId, kind, level, status },
    assessed: assessedOf(record),
    parts: partsOf(record, { condition: true }),
    honouredUntil,
    fee: feeKnown(record.fee),
    ...decider,
  };
}
