import { nextRecordedAt, type Override, settledMarks } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { forgetAccommodation } from '../answers/forget.js';
import { ApplicationDecisionRow, type DecidedCriterion } from './application-decision.entity.js';
import { type ApplicationRecord, assessedOf } from './application-record.js';

/** What is decided, beside what people judged. */
type Deciding = Pick<
  ApplicationDecisionRow,
  'outcome' | 'decidedBy' | 'declineReason' | 'statement' | 'honouredUntil' | 'longerBecause'
>;

/** What decides for good promises nothing. */
export const NO_CONDITION = { honouredUntil: null, longerBecause: null } as const;

/**
 * Its id. Keeps a decision with the criteria as they are now and the reasons of whatever is overridden. What the applicant needed
 * to be assessed is forgotten.
 */
export async function keepDecision(
  tx: Transaction,
  record: ApplicationRecord,
  deciding: Deciding,
  overrides: readonly Override[] = [],
): Promise<string> {
  const { manager, bodyId, today: decidedOn, now } = tx;
  const last = await manager.findOne(ApplicationDecisionRow, {
    where: { bodyId, applicationId: record.id },
    order: { recordedAt: 'DESC' },
  });
  const recordedAt = nextRecordedAt(now, last && last.recordedAt);
  const criteria = decidedCriteria(record, overrides);
  const decision = { ...deciding, id: newId(), bodyId, applicationId: record.id, decidedOn, criteria, recordedAt };
  await manager.insert(ApplicationDecisionRow, decision);
  await forgetAccommodation(tx, record.id);
  return decision.id;
}

function decidedCriteria(record: ApplicationRecord, overrides: readonly Override[]): DecidedCriterion[] {
  const titles = new Map(record.criteria.map(({ code, title }) => [code, title]));
  return settledMarks(assessedOf(record)).map((settled) => {
    const override = overrides.find(({ criterion, reason }) => criterion === settled.criterion && reason.trim() !== '');
    const title = titles.get(settled.criterion) ?? { fr: settled.criterion, en: settled.criterion };
    return { ...settled, title, overridden: override?.reason.trim() ?? null };
  });
}
