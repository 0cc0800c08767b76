import { Injectable } from '@nestjs/common';
import { APPOINTED, DECLARING, stateOf } from '@standing/complaints/rules';
import { Clock, type Day, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { plainStepsOf } from '../steps/steps-in-case.js';
import type { Appointment } from './appointment.graphql.js';

const appointmentsOfPerson = hotRead<Omit<Appointment, 'state' | 'next'>>({
  name: 'complaints.appointments-of-person',
  text: `select c.id, c.reference, h.function, h.seat, exists (
      select from complaints.conflict_declarations d where d.body_id = h.body_id and d.case_id = h.case_id
        and d.person_id = h.person_id and not d.conflict) as declared
    from complaints.functions_held h join complaints.cases c on c.body_id = h.body_id and c.id = h.case_id
    where h.body_id = $1 and h.person_id = $2 and h.function = any($3::text[]) and h.ended_on is null
      and ($4::uuid is null or c.id = $4) and ${namesNone({ body: 'h.body_id', id: 'h.case_id' }, '$5')}
    order by c.received_on desc, c.id desc limit 50`,
});

/** The functions that somebody was given in cases, none where they are blind. */
@Injectable()
export class AppointmentQueries {
  constructor(private readonly clock: Clock) {}

  /** Their own, the latest received case first. */
  async all(reads: OperationReads, actor: Member): Promise<Appointment[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, actor.personId, today);
    const rows = await reads.rows(appointmentsOfPerson, [actor.personId, APPOINTED, null, blind]);
    return Promise.all(rows.map((row) => shown(reads, row, actor, today)));
  }

  /** Theirs in one case, a seat in a panel too. `NotFound` for whoever was given none. */
  async one(reads: OperationReads, actor: Member, caseId: string): Promise<Appointment> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, actor.personId, today);
    const [row] = await reads.rows(appointmentsOfPerson, [actor.personId, DECLARING, caseId, blind]);
    if (!row) throw new NotFound('case');
    return shown(reads, row, actor, today);
  }
}

async function shown(
  reads: OperationReads,
  row: Omit<Appointment, 'state' | 'next'>,
  actor: Member,
  today: Day,
): Promise<Appointment> {
  const theCase = await caseOn(reads, row.id, today);
  const next = row.declared ? plainStepsOf(theCase, [row.function], actor, today) : [];
  return { ...row, state: stateOf(theCase), next };
}
