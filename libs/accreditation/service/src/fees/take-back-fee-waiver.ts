import { Injectable } from '@nestjs/common';
import { refusalsToTakeBackFeeWaiver } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { isRelated } from '../decisions/related.js';
import { ApplicationFeeWaiverRow } from './application-fee.entity.js';

/** A registrar takes back that a fee was waived: a row of its own, and both stay. */
@Injectable()
export class TakeBackFeeWaiver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToTakeBackFeeWaiver`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.take-back-fee-waiver', key, input: { id } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId: recordedBy } = actor;
      const waiver = await manager.findOneByOrFail(ApplicationFeeWaiverRow, { bodyId, id });
      const { applicationId } = waiver;
      const { personId: applicantId } = await lockedApplication(tx, applicationId);
      const related = await isRelated(tx, recordedBy, applicantId);
      const again = await manager.existsBy(ApplicationFeeWaiverRow, { bodyId, takesBackId: id });
      const isTakenBack = again || waiver.takesBackId !== null;
      refuseIfAny(refusalsToTakeBackFeeWaiver({ applicantId, waiverId: recordedBy, related }, isTakenBack));

      const back = { ...waiver, id: newId(), takesBackId: id, recordedBy, recordedAt };
      await manager.insert(ApplicationFeeWaiverRow, back);
      await tx.audit('accreditation.take-back-fee-waiver', back.id, { applicationId });
      return applicationId;
    });
  }
}
