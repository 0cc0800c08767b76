import { Injectable } from '@nestjs/common';
import { refusalsToReversePayment } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { ApplicationPaymentRow } from './application-payment.entity.js';
import { recordReversed } from './payment-evidence.js';

/** A registrar takes back what was recorded wrongly, or was paid back: a row of its own, and both stay. */
@Injectable()
export class ReversePayment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToReversePayment`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.reverse-payment', key, input: { id } }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { personId: recordedBy } = actor;
      const paid = await manager.findOneByOrFail(ApplicationPaymentRow, { bodyId, id });
      const { applicationId } = paid;
      const { personId: applicantId } = await lockedApplication(tx, applicationId);
      const again = await manager.existsBy(ApplicationPaymentRow, { bodyId, reversesId: id });
      const isReversed = again || paid.reversesId !== null;
      refuseIfAny(refusalsToReversePayment({ applicantId, recorderId: recordedBy, today }, isReversed));

      const reversal = { ...paid, id: newId(), reversesId: id, recordedBy, recordedAt };
      await manager.insert(ApplicationPaymentRow, reversal);
      await recordReversed(tx, applicantId, id);
      await tx.audit('accreditation.reverse-payment', reversal.id, { applicationId });
      return applicationId;
    });
  }
}
