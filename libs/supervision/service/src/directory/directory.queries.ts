import type { Clock } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { isAvailable } from '../deaths/available.js';
import { mayBeginWith } from '../supervisors/barred-days.js';
import { todayOf } from '../today.js';
import type { ListedSupervisorType } from './directory.graphql.js';

const MOST_SHOWN = 50;

/** What each supervisor last said of themselves, of those who may be shown on `day`: checked, alive, with the right to supervise. */
const LISTED = (
  day: string,
) => `select v.id, v.name, e.languages, e.countries, e.places, e.remote, e.said_on as "saidOn"
  from supervision.supervisors v
  join lateral (
    select * from supervision.directory_entries last
    where last.body_id = v.body_id and last.supervisor_id = v.id order by last.id desc limit 1
  ) e on e.listed
  where v.body_id = $1 and v.vetted_on is not null and ${isAvailable('v')} and ${mayBeginWith('v', day)}`;

const found = hotRead<ListedSupervisorType>({
  name: 'supervision.supervisors-listed',
  text: `${LISTED('$6::date')} and ($2::text is null or $2 = any(e.languages)) and ($3::text is null or $3 = any(e.countries))
      and (not $4::boolean or e.places > 0) and (not $5::boolean or e.remote)
    order by v.name, v.id limit ${MOST_SHOWN}`,
});

const own = hotRead<ListedSupervisorType>({
  name: 'supervision.own-listing',
  text: `${LISTED('$3::date')} and v.id = $2`,
});

/** What a coach looks for; null and false leave it open. */
export type Wish = {
  readonly language: string | null;
  readonly country: string | null;
  readonly withPlaces: boolean;
  readonly remote: boolean;
};

/** Those who chose to be found and fit the wish, by name; 50 at the most. */
export async function supervisorsListed(
  reads: OperationReads,
  { language, country, withPlaces, remote }: Wish,
  clock: Clock,
): Promise<ListedSupervisorType[]> {
  return reads.rows(found, [language, country, withPlaces, remote, await todayOf(reads, clock)]);
}

/** What the directory shows of one supervisor; null when it does not show them. */
export async function listingOf(
  reads: OperationReads,
  supervisorId: string,
  clock: Clock,
): Promise<ListedSupervisorType | null> {
  const [listing = null] = await reads.rows(own, [supervisorId, await todayOf(reads, clock)]);
  return listing;
}
