import { assessorAssigned } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AssessmentRow } from './assessment.entity.js';

type Given = Pick<AssessmentRow, 'applicationId' | 'assessorId' | 'seat' | 'assignedBy'> & {
  /** The assessment that is handed over to them. */
  readonly replacesId?: string;
};

/** Gives somebody a seat, once it may be given: the assessment's id. They are told of it. */
export async function giveSeat(tx: Transaction, given: Given): Promise<string> {
  const { manager, bodyId, now: assignedAt, today: assignedOn } = tx;
  const id = newId();
  await manager.insert(AssessmentRow, { id, bodyId, ...given, status: 'assigned', assignedAt });
  await tx.tell(assessorAssigned, { assessmentId: id, assessorId: given.assessorId, assignedOn });
  return id;
}
