import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CpdAimType } from './aim.graphql.js';

/** Nobody means to learn more at once; older ones stay in the database. */
const MOST_SHOWN = 200;

/** What stands of each aim: the open ones first, by the day by which they are wished. */
const aimsOfPerson = hotRead<CpdAimType>({
  name: 'cpd.aims-of-person',
  text: `select id, aim, wished_by as "wishedBy", clauses, activity_ids as "activityIds", outcome, review,
                recorded_at as "recordedAt", revision as "version"
         from (select distinct on (id) * from cpd.aims where body_id = $1 and person_id = $2 order by id, revision desc) standing
         where $3::uuid is null or id = $3
         order by outcome is not null, wished_by nulls last, id limit ${MOST_SHOWN}`,
});

/** Reads of aims: each coach's own, and no role reaches another's. */
@Injectable()
export class AimQueries {
  ofPerson(reads: OperationReads, { personId }: Member): Promise<CpdAimType[]> {
    return reads.rows(aimsOfPerson, [personId, null]);
  }

  own(reads: OperationReads, { personId }: Member, id: string): Promise<CpdAimType> {
    return reads.row(aimsOfPerson, [personId, id]);
  }
}
