import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import { deceased } from './deceased.sql.js';

const people = hotLoader<{ readonly personId: string }>({
  name: 'accreditation.deceased-people',
  text: `select p.id as "personId" from unnest($2::uuid[]) as p(id) where ${deceased('p.id')}`,
  key: (row) => row.personId,
});

/** Whether the death of a person is recorded. */
export async function deceasedRead(reads: OperationReads, personId: string): Promise<boolean> {
  return (await reads.one(people, personId)) !== undefined;
}
