import { maskAddress } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { isAvailable } from '../deaths/available.js';
import type { SupervisorContactType, SupervisorToVetType, SupervisorType } from './supervisor.graphql.js';

/** What is read of a supervisor, to be shown to a coach. */
export type SupervisorRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly vettedOn: string | null;
  readonly available: boolean;
};

const COLUMNS = `v.id, v.name, v.email, v.vetted_on as "vettedOn", ${isAvailable('v')} as available`;
const MOST_SHOWN = 20;

/** A name without capitals and accents, so that `celine` finds Céline. */
const folded = (text: string) => `regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`;

const byId = hotLoader<SupervisorRow>({
  name: 'supervision.supervisors-by-id',
  text: `select ${COLUMNS} from supervision.supervisors v where v.body_id = $1 and v.id = any($2::uuid[])`,
  key: (row) => row.id,
});

const ofSupervisee = hotRead<SupervisorRow>({
  name: 'supervision.supervisors-of-supervisee',
  text: `select ${COLUMNS} from supervision.supervisors v
    where v.body_id = $1 and v.id in (select a.supervisor_id from supervision.agreements a where a.body_id = $1 and a.supervisee_id = $2)
    order by v.name, v.id`,
});

const vetted = hotRead<SupervisorRow>({
  name: 'supervision.supervisor-directory',
  text: `select ${COLUMNS} from supervision.supervisors v
    where v.body_id = $1 and v.vetted_on is not null and ${isAvailable('v')} and position(${folded('$2')} in ${folded('v.name')}) > 0
    order by v.name, v.id limit ${MOST_SHOWN}`,
});

const toVet = hotRead<SupervisorToVetType>({
  name: 'supervision.supervisors-to-vet',
  text: `select v.id, v.name, v.email, v.proposed_on as "proposedOn", v.disowned_on as "disownedOn"
    from supervision.supervisors v where v.body_id = $1 and v.vetted_on is null order by v.proposed_on, v.id`,
});

const contact = hotRead<SupervisorContactType & { readonly locale: Locale }>({
  name: 'supervision.supervisor-contact',
  text: `select v.id, v.name, v.email, v.locale from supervision.supervisors v where v.body_id = $1 and v.id = $2`,
});

/** The address stays here: what leaves is masked. */
export function shownSupervisor({ id, name, email, vettedOn, available }: SupervisorRow): SupervisorType {
  return { id, name, addressShown: maskAddress(email), vetted: vettedOn !== null, vettedOn, available };
}

/** The supervisor of something that the reader may see. */
export async function supervisorById(reads: OperationReads, id: string): Promise<SupervisorType | undefined> {
  const row = await reads.one(byId, id);
  return row && shownSupervisor(row);
}

/** Those with whom the coach has or had an agreement. */
export async function supervisorsOf(reads: OperationReads, personId: string): Promise<SupervisorType[]> {
  return (await reads.rows(ofSupervisee, [personId])).map(shownSupervisor);
}

/** The body's vetted supervisors whose name holds the text, whatever its capitals and accents; 20 at the most. */
export async function supervisorDirectory(reads: OperationReads, search: string): Promise<SupervisorType[]> {
  return (await reads.rows(vetted, [search.trim()])).map(shownSupervisor);
}

/** Addresses that nobody has checked yet, the oldest first. */
export function supervisorsToVet(reads: OperationReads): Promise<SupervisorToVetType[]> {
  return reads.rows(toVet);
}

/** For whoever sends the mail, and nobody else. */
export function supervisorContact(reads: OperationReads, id: string): Promise<SupervisorContactType> {
  return reads.row(contact, [id]);
}
