import { Injectable } from '@nestjs/common';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { refusalsToSum } from '@standing/practice/rules';
import type { PractisedDayType } from './practised.graphql.js';

const practisedDays = hotRead<PractisedDayType>({
  name: 'practice.practised-days',
  text: `select t.country, g.kind, e.held_on as "heldOn", sum(e.minutes)::int as minutes
         from practice.entries e
         join practice.engagements g on g.body_id = e.body_id and g.id = e.engagement_id
         left join lateral (select country from practice.engagement_terms
                            where body_id = e.body_id and engagement_id = e.engagement_id
                            order by id desc limit 1) t on true
         where e.body_id = $1 and e.person_id = $2 and e.held_on between $3::date and $4::date
           and not exists (select from practice.withdrawals w where w.body_id = e.body_id and w.entry_id = e.id)
         group by t.country, g.kind, e.held_on order by e.held_on, t.country, g.kind`,
});

/** Where and when the coach worked. No engagement is told apart. */
@Injectable()
export class PractisedQueries {
  async ofPerson(reads: OperationReads, { personId }: Member, from: Day, to: Day): Promise<PractisedDayType[]> {
    refuseIfAny(refusalsToSum(from, to));
    return reads.rows(practisedDays, [personId, from, to]);
  }
}
