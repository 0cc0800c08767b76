import { barsOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { latestRelations } from '../relations/latest-relations.js';
import type { RelationRow } from '../relations/relation.entity.js';
import { relationsAlone } from '../relations/relations-alone.js';

/**
 * Which of these people a relation keeps from judging the applicant today. Nobody records another of them before the
 * transaction is over; whoever holds the application as well holds it first.
 */
export async function relatedTo(
  tx: Transaction,
  applicantId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  await relationsAlone(tx, [applicantId, ...personIds]);
  const conflicts = await conflictsBetween(tx, applicantId, personIds);
  return new Set(conflicts.flatMap(({ otherId, kind }) => (kind === 'self' ? [] : [otherId])));
}

/** Whether one person is among them. */
export async function isRelated(tx: Transaction, personId: string, applicantId: string): Promise<boolean> {
  return (await relatedTo(tx, applicantId, [personId])).has(personId);
}

type Read = Pick<RelationRow, 'kind' | 'fromOn' | 'untilOn' | 'state' | 'source' | 'sourceId' | 'revision'>;

const relationsOfTwo = hotRead<Read>({
  name: 'accreditation.relations-of-two',
  text: `select kind, from_on as "fromOn", until_on as "untilOn", state, source, source_id as "sourceId", revision
    from accreditation.relations
    where body_id = $1 and one_id = least($2::uuid, $3::uuid) and other_id = greatest($2::uuid, $3::uuid)`,
});

/** The same for an answer, on the day. */
export async function relatedRead(reads: OperationReads, one: string, other: string, on: Day): Promise<boolean> {
  return barsOn(latestRelations(await reads.rows(relationsOfTwo, [one, other])), on).length > 0;
}
