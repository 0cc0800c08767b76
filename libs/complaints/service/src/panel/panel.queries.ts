import { Injectable } from '@nestjs/common';
import { stateOf } from '@standing/complaints/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import type { SeatInCase } from './panel.graphql.js';

const seatsOfPerson = hotRead<Omit<SeatInCase, 'state'>>({
  name: 'complaints.seats-of-person',
  text: `select c.id, c.reference, h.function as panel, exists (
      select from complaints.conflict_declarations d where d.body_id = h.body_id and d.case_id = h.case_id
        and d.person_id = h.person_id and not d.conflict) as declared
    from complaints.functions_held h join complaints.cases c on c.body_id = h.body_id and c.id = h.case_id
    where h.body_id = $1 and h.person_id = $2 and h.function in ('panel', 'appeal-panel', 'interim-panel', 'sanction-panel') and h.ended_on is null
      and ${namesNone({ body: 'h.body_id', id: 'h.case_id' }, '$3')}
    order by c.received_on desc, c.id desc limit 50`,
});

/** The seats that somebody was given. */
@Injectable()
export class PanelQueries {
  constructor(private readonly clock: Clock) {}

  /** Their own, the latest received case first. */
  async seats(reads: OperationReads, { personId }: Member): Promise<SeatInCase[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const rows = await reads.rows(seatsOfPerson, [personId, await blindIn(reads, personId, today)]);
    return Promise.all(rows.map(async (row) => ({ ...row, state: stateOf(await caseOn(reads, row.id, today)) })));
  }
}
