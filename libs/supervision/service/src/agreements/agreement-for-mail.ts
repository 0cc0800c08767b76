import { Injectable } from '@nestjs/common';
import { type BodyTime, Clock, type Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { type AgreementStatus, declarationDueOn } from '@standing/supervision/rules';
import type { AgreementForMailType } from './agreement.graphql.js';

type ForMail = Omit<AgreementForMailType, 'asks'> &
  BodyTime & {
    readonly status: AgreementStatus;
    /** Terms that the coach proposed wait for the supervisor. */
    readonly termsWait: boolean;
    /** When the supervisor last declared. */
    readonly declaredOn: Day;
  };

const forMail = hotRead<ForMail>({
  name: 'supervision.agreement-for-mail',
  text: `select a.supervisee_name as "superviseeName", v.name as "supervisorName", a.subject, a.starts_on as "startsOn",
      case when v.vetted_on is null then 'coach' else 'body' end as "whoGaveAddress", a.status,
      t.zone, t.offset_seconds as "offsetSeconds",
      exists (select from supervision.agreement_terms p
        where p.body_id = a.body_id and p.agreement_id = a.id and p.proposed_by = 'supervisee' and not exists (
          select from supervision.agreement_terms_answers n where n.body_id = p.body_id and n.terms_id = p.id)) as "termsWait",
      coalesce((select max(d.declared_on) from supervision.relation_declarations d where d.body_id = a.body_id
        and d.agreement_id = a.id and d.said_by = 'supervisor'), a.answered_on, a.proposed_on)::text as "declaredOn"
    from supervision.agreements a join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
    join supervision.body_times t on t.body_id = a.body_id
    where a.body_id = $1 and a.id = $2`,
});

/** What a supervisor is written to for, at the moment at which the mail leaves. */
@Injectable()
export class AgreementForMail {
  constructor(private readonly clock: Clock) {}

  /** For whoever sends the mail, and nobody else. */
  async of(reads: OperationReads, id: string): Promise<AgreementForMailType> {
    const row = await reads.row(forMail, [id]);
    const { superviseeName, supervisorName, subject, startsOn, whoGaveAddress } = row;
    const said = { superviseeName, supervisorName, subject, startsOn, whoGaveAddress };
    return { ...said, asks: asked(row, this.clock.todayIn(row)) };
  }
}

function asked({ status, termsWait, declaredOn }: ForMail, today: Day): AgreementForMailType['asks'] {
  if (status === 'proposed') return 'agreement';
  if (status === 'declined') return null;
  if (termsWait) return 'terms';
  return declarationDueOn(declaredOn) <= today ? 'declaration' : null;
}
