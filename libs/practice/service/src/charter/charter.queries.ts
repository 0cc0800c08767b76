import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CharterAnnexType, CharterToAnnexType } from './charter.graphql.js';

const versionsOfPerson = hotRead<CharterToAnnexType>({
  name: 'practice.charter-versions-of-person',
  text: `select id, number, published_on as "publishedOn" from practice.charter_versions
         where body_id = $1 and person_id = $2 order by number desc`,
});

/** What was last said of each engagement, where a version is annexed. */
const lastAnnexes = hotLoader<CharterToAnnexType & { readonly engagementId: string; readonly fromOn: string }>({
  name: 'practice.last-charter-annexes',
  text: `select a.engagement_id as "engagementId", a.from_on as "fromOn", v.id, v.number, v.published_on as "publishedOn"
         from (select distinct on (engagement_id) * from practice.charter_annexes
               where body_id = $1 and engagement_id = any($2::uuid[]) order by engagement_id, id desc) a
         join practice.charter_versions v on v.body_id = a.body_id and v.id = a.version_id`,
  key: ({ engagementId }) => engagementId,
});

/** Reads of the coach's own charter, as far as practice knows it. */
@Injectable()
export class CharterQueries {
  /** The latest first. */
  versions(reads: OperationReads, { personId }: Member): Promise<CharterToAnnexType[]> {
    return reads.rows(versionsOfPerson, [personId]);
  }

  /** Of an engagement that the reader was already found to own. */
  async annexOf(reads: OperationReads, engagement: string): Promise<CharterAnnexType | null> {
    const found = await reads.one(lastAnnexes, engagement);
    if (!found) return null;
    const { fromOn, id, number, publishedOn } = found;
    return { fromOn, version: { id, number, publishedOn } };
  }
}
