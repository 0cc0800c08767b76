import { barsOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { latestRelations } from './latest-relations.js';
import type { RelationRow } from './relation.entity.js';

export type RelationRead = Pick<
  RelationRow,
  'oneId' | 'otherId' | 'kind' | 'fromOn' | 'untilOn' | 'state' | 'source' | 'sourceId' | 'revision'
>;

/** What somebody is, or was, to anybody: every revision that was heard. */
export const relationsOf = hotRead<RelationRead>({
  name: 'accreditation.relations-of-person',
  text: `select one_id as "oneId", other_id as "otherId", kind, from_on as "fromOn", until_on as "untilOn", state, source,
      source_id as "sourceId", revision
    from accreditation.relations where body_id = $1 and $2::uuid in (one_id, other_id)`,
});

/** Whom a relation keeps somebody from judging on the day. */
export async function relatedIdsOf(reads: OperationReads, personId: string, on: Day): Promise<string[]> {
  const relations = latestRelations(await reads.rows(relationsOf, [personId]));
  const barring = relations.filter((relation) => barsOn([relation], on).length > 0);
  return [...new Set(barring.map(({ oneId, otherId }) => (oneId === personId ? otherId : oneId)))];
}
