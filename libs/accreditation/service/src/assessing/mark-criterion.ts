import { Injectable } from '@nestjs/common';
import { type Marked, refusalsToMark } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordIn } from '../decisions/application-record.js';
import { AssessmentMarkRow } from './assessment-mark.entity.js';
import { ownAssessment } from './own-assessment.js';

/** An assessor says what they found on one criterion; the last word holds until the sheet is submitted. */
@Injectable()
export class MarkCriterion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessment's id. Another's is not found. Refusals: see `refusalsToMark`. */
  execute(assessmentId: string, marked: Marked, key: string, actor: Member): Promise<string> {
    const input = { assessmentId, ...marked };
    return this.unitOfWork.run({ actor, name: 'accreditation.mark-criterion', key, input }, async (tx) => {
      const { manager, bodyId, now: markedAt } = tx;
      const { applicationId, status } = await ownAssessment(tx, assessmentId, actor.personId);
      const { criteria } = await recordIn(tx, applicationId);
      refuseIfAny(refusalsToMark(status, criteria, marked));

      const { criterion } = marked;
      const before = await manager.findOneBy(AssessmentMarkRow, { bodyId, assessmentId, criterion });
      const revision = (before?.revision ?? 0) + 1;
      const said = { ...written(marked), revision, markedAt };
      const row = { id: before?.id ?? newId(), bodyId, assessmentId, ...said };
      await manager.save(AssessmentMarkRow, row);
      await tx.audit('accreditation.mark-criterion', assessmentId, { criterion, revision });
      return assessmentId;
    });
  }
}

/** A text that says nothing is none; what would satisfy a criterion belongs to what is not yet met. */
function written({ criterion, mark, reason, wouldSatisfy }: Marked): Marked {
  const text = (value: string | null) => value?.trim() || null;
  return { criterion, mark, reason: text(reason), wouldSatisfy: mark === 'NOT_YET' ? text(wouldSatisfy) : null };
}
