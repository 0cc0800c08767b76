import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import type { EngagementType } from './engagement.graphql.js';

/** The columns that are shown; the minutes leave out what was withdrawn. */
const COLUMNS = `
  g.id, g.pseudonym, g.kind, g.started_on as "startedOn", g.ended_on as "endedOn", g.version,
  (select coalesce(sum(e.minutes), 0)::int from practice.entries e
   where e.body_id = g.body_id and e.engagement_id = g.id
     and not exists (select from practice.withdrawals w where w.body_id = e.body_id and w.entry_id = e.id)) as "minutes"`;

const engagementsOfPerson = hotRead<EngagementType>({
  name: 'practice.engagements-of-person',
  text: `select ${COLUMNS} from practice.engagements g
         where g.body_id = $1 and g.person_id = $2 and g.withdrawn_at is null
         order by g.started_on desc, g.id desc`,
});

const ownEngagement = hotRead<EngagementType>({
  name: 'practice.own-engagement',
  text: `select ${COLUMNS} from practice.engagements g where g.body_id = $1 and g.person_id = $2 and g.id = $3 and g.withdrawn_at is null`,
});

const engagementsById = hotLoader<EngagementType>({
  name: 'practice.engagements-by-id',
  text: `select ${COLUMNS} from practice.engagements g where g.body_id = $1 and g.id = any($2::uuid[])`,
  key: ({ id }) => id,
});

/** Reads of the coach's own engagements; another's are not found. */
@Injectable()
export class EngagementQueries {
  ofPerson(reads: OperationReads, { personId }: Member): Promise<EngagementType[]> {
    return reads.rows(engagementsOfPerson, [personId]);
  }

  own(reads: OperationReads, { personId }: Member, id: string): Promise<EngagementType> {
    return reads.row(ownEngagement, [personId, id]);
  }

  /** The engagement of an entry that the reader was already found to own: the two cannot belong to different people. */
  ofEntry(reads: OperationReads, engagementId: string): Promise<EngagementType | undefined> {
    return reads.one(engagementsById, engagementId);
  }
}
