import { Injectable } from '@nestjs/common';
import { applicationAssessed } from '@standing/accreditation/facts';
import { refusalsToSubmit } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ApplicationRow } from '../applications/application.entity.js';
import { AssessmentRow } from '../assessors/assessment.entity.js';
import { recordIn } from '../decisions/application-record.js';
import { AssessmentMarkRow } from './assessment-mark.entity.js';
import { ownAssessment } from './own-assessment.js';

/** An assessor is done: their sheet never changes any more. Whether the other one is, nothing here tells. */
@Injectable()
export class SubmitAssessment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessment's id. Another's is not found. Refusals: see `refusalsToSubmit`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.submit-assessment', key, input: { id } }, async (tx) => {
      const { manager, bodyId, now: submittedAt, today: assessedOn } = tx;
      const { applicationId, assessorId, status } = await ownAssessment(tx, id, actor.personId);
      const { criteria } = await recordIn(tx, applicationId);
      const marks = await manager.findBy(AssessmentMarkRow, { bodyId, assessmentId: id });
      refuseIfAny(refusalsToSubmit(status, criteria, marks));

      await manager.update(AssessmentRow, { bodyId, id }, { status: 'submitted', submittedAt });
      const { personId } = await manager.findOneByOrFail(ApplicationRow, { bodyId, id: applicationId });
      await tx.tell(applicationAssessed, { assessmentId: id, assessorId, personId, assessedOn });
      await tx.audit('accreditation.submit-assessment', id);
      return id;
    });
  }
}
