import { LEFT } from '@standing/accreditation/rules';
import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { In, Not } from 'typeorm';
import { AssessmentRow } from '../assessors/assessment.entity.js';

/** The assessor's own seat, locked. Another's, or one that they left, is not found. */
export async function ownAssessment({ manager, bodyId }: Transaction, id: string, assessorId: string) {
  const assessment = await manager.findOne(AssessmentRow, {
    where: { bodyId, id, assessorId, status: Not(In([...LEFT])) },
    lock: { mode: 'for_no_key_update' },
  });
  if (assessment === null) throw new NotFound('assessment');
  return assessment;
}
