import { assessorRecused } from '@standing/accreditation/facts';
import { LEFT, type RecusalCode } from '@standing/accreditation/rules';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In, Not } from 'typeorm';
import { AssessmentRow } from './assessment.entity.js';

/**
 * Frees the seat of an assessor: the row stays, so that they are never asked again about this application. Changes nothing
 * once they handed in their marks, or left before.
 */
export async function recuse(
  tx: Transaction | HeardTransaction,
  { id, assessorId }: Pick<AssessmentRow, 'id' | 'assessorId'>,
  recusalCode: RecusalCode,
): Promise<void> {
  const { manager, bodyId, now: declaredAt, today: recusedOn } = tx;
  const open = { bodyId, id, status: Not(In([...LEFT, 'submitted'])) };
  const { affected } = await manager.update(AssessmentRow, open, { status: 'recused', recusalCode, declaredAt });
  if (affected === 0) return;
  await tx.tell(assessorRecused, { assessmentId: id, assessorId, recusedOn });
  await tx.audit('accreditation.recuse-assessor', id, { code: recusalCode });
}
