import { Injectable } from '@nestjs/common';
import { type Payment, refusalsToRecordPayment } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { ApplicationPaymentRow } from './application-payment.entity.js';
import { recordPaid } from './payment-evidence.js';

/** A payment of an application. */
export type PaymentToRecord = Payment & { readonly applicationId: string };

/** A registrar records what the body received for an application. It decides nothing by itself; a line may ask for it. */
@Injectable()
export class RecordPayment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToRecordPayment`. */
  execute(payment: PaymentToRecord, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.record-payment', key, input: payment }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { applicationId, amount, currency, receivedOn, reference } = payment;
      const { personId: recordedBy } = actor;
      const application = await lockedApplication(tx, applicationId);
      const { personId: applicantId } = application;
      refuseIfAny(refusalsToRecordPayment({ applicantId, recorderId: recordedBy, today }, payment));

      const id = newId();
      const paid = { amount, currency, receivedOn, reference: reference.trim(), reversesId: null };
      await manager.insert(ApplicationPaymentRow, { id, bodyId, applicationId, ...paid, recordedBy, recordedAt });
      await recordPaid(tx, application, { id, amount, currency, receivedOn });
      await tx.audit('accreditation.record-payment', id, { applicationId });
      return applicationId;
    });
  }
}
