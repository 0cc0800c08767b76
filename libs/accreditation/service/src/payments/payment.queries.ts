import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import type { ApplicationPaymentType } from './payment.graphql.js';

type Row = Omit<ApplicationPaymentType, 'recordedBy'> & { readonly recordedById: string };

const applicantOf = hotRead<{ readonly personId: string }>({
  name: 'accreditation.applicant-of-payments',
  text: `select person_id as "personId" from accreditation.applications where body_id = $1 and id = $2`,
});

const paymentsOf = hotRead<Row>({
  name: 'accreditation.payments-of-application',
  text: `select p.id, p.amount, p.currency, p.received_on as "receivedOn", p.reference, p.recorded_by as "recordedById",
      p.recorded_at as "recordedAt", r.recorded_at as "reversedAt"
    from accreditation.application_payments p
    left join accreditation.application_payments r on r.body_id = p.body_id and r.reverses_id = p.id
    where p.body_id = $1 and p.application_id = $2 and p.reverses_id is null
    order by p.received_on, p.id`,
});

/** What was paid for an application: for its applicant and the office. */
@Injectable()
export class PaymentQueries {
  /** The oldest first. Another's is not found, but by an officer or a registrar. */
  async ofApplication(reads: OperationReads, id: string, actor: Member): Promise<ApplicationPaymentType[]> {
    const { personId } = await reads.row(applicantOf, [id]);
    const isOwn = personId === actor.personId;
    if (!isOwn && !allowed(accreditationPolicy, actor, 'read-any', 'Application')) throw new NotFound('application');
    const rows = await reads.rows(paymentsOf, [id]);
    return rows.map(({ recordedById, ...row }) => ({ ...row, recordedBy: isOwn ? null : { id: recordedById } }));
  }
}
