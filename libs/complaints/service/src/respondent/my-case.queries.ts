import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { MyCase } from './my-case.graphql.js';

/** Cases that concern the reader, from the day on which charges were served and not before. */
const ofRespondent = hotRead<MyCase>({
  name: 'complaints.cases-of-respondent',
  text: `select c.id, c.reference, s.on_day as "servedOn"
    from complaints.functions_held h join complaints.cases c on c.body_id = h.body_id and c.id = h.case_id
      join complaints.case_events s on s.body_id = c.body_id and s.case_id = c.id and s.event = 'serve'
    where h.body_id = $1 and h.person_id = $2 and h.function = 'respondent' and h.ended_on is null
    order by s.on_day desc, c.id desc limit 50`,
});

/** What a member may know of without opening it: that charges were served on them. */
@Injectable()
export class MyCaseQueries {
  /** The latest served first. */
  list(reads: OperationReads, { personId }: Member): Promise<MyCase[]> {
    return reads.rows(ofRespondent, [personId]);
  }
}
