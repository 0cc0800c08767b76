import type { OfficeHeld } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';

/** The offices that these people hold or held, by the latest of what was told of each. */
export const officesOfPeople = hotRead<OfficeHeld>({
  name: 'complaints.offices-of-people',
  text: `select o.person_id as "personId", o.from_on::text as "fromOn", o.until_on::text as "untilOn" from (
           select distinct on (office_id) person_id, from_on, until_on, stands
           from complaints.known_offices where body_id = $1 and person_id = any($2::uuid[])
           order by office_id, revision desc) o
         where o.stands`,
});

/** Those of one person. */
export function officesOf(
  { manager, bodyId }: Transaction | HeardTransaction,
  personId: string,
): Promise<OfficeHeld[]> {
  return manager.query<OfficeHeld[]>(officesOfPeople.text, [bodyId, [personId]]);
}
