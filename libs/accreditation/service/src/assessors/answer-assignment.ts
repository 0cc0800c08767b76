import { Injectable } from '@nestjs/common';
import {
  type AssignmentAnswer,
  LEFT,
  type RecusalCode,
  refusalsToAnswerAssignment,
} from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { In, Not } from 'typeorm';
import { lockedApplication } from '../applications/locked-application.js';
import { AssessmentRow } from './assessment.entity.js';
import { recuse } from './recuse.js';

/** Which assignment, and the reason for stepping aside; null when nothing stands between them and the applicant. */
export type Answered = { readonly id: string; readonly recusal: RecusalCode | null };

/** An assessor says, before the file opens, whether anything stands between them and whoever it may be of. */
@Injectable()
export class AnswerAssignment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessment's id. Another's, and one that they left, is not found. Refusals: see `refusalsToAnswerAssignment`. */
  execute({ id, recusal }: Answered, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.answer-assignment', key, input: { id, recusal } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: declaredAt } = tx;
      const { applicationId } = await ownAssessment(tx, id, actor);
      const application = await lockedApplication(tx, applicationId);
      const assessment = await ownAssessment(tx, id, actor, { isLocked: true });
      const answer: AssignmentAnswer = recusal === null ? { conflict: false } : { conflict: true, code: recusal };
      refuseIfAny(refusalsToAnswerAssignment(assessment, application, answer));

      if (recusal !== null) {
        await recuse(tx, assessment, recusal);
        return id;
      }
      await manager.update(AssessmentRow, { bodyId, id }, { status: 'open', declaredAt });
      await tx.audit('accreditation.open-assessment', id);
      return id;
    });
  }
}

/** An assessment of the actor's own that they have not left. */
function ownAssessment(
  { manager, bodyId }: Transaction,
  id: string,
  { personId: assessorId }: Member,
  { isLocked = false } = {},
): Promise<AssessmentRow> {
  return manager.findOneOrFail(AssessmentRow, {
    where: { bodyId, id, assessorId, status: Not(In([...LEFT])) },
    ...(isLocked ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
}
