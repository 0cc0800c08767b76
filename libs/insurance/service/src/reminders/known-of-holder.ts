import type { KnownOfHolder, PracticeCountry } from '@standing/insurance/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { EntityManager } from 'typeorm';
import type { CoverFields } from '../covers/cover.graphql.js';
import { Cover } from '../covers/cover.entity.js';
import { CoverReminderRow } from './reminder.entity.js';

/** What was last said of each country. */
const SAID = `select distinct on (p.country) p.country, p.from_on::text as "from", p.until_on::text as "until"
  from insurance.practice_countries p where p.body_id = $1 and p.person_id = $2
  order by p.country, p.recorded_at desc, p.id desc`;

const saidRead = hotRead<PracticeCountry>({ name: 'insurance.practice-countries', text: SAID });

type Held = Pick<CoverFields, 'startsOn' | 'endsOn' | 'kind' | 'countries' | 'status'>;

const heldRead = hotRead<Held>({
  name: 'insurance.held-covers-of-person',
  text: `select c.starts_on as "startsOn", c.ends_on as "endsOn", c.kind, c.countries, c.status
         from insurance.covers c where c.body_id = $1 and c.person_id = $2`,
});

/** What is known of somebody's covers, in the transaction of an act. */
export async function knownOf(manager: EntityManager, bodyId: string, personId: string): Promise<KnownOfHolder> {
  const where = { bodyId, personId };
  const [covers, told] = [await manager.findBy(Cover, where), await manager.findBy(CoverReminderRow, where)];
  const said: PracticeCountry[] = await manager.query(SAID, [bodyId, personId]);
  return { covers, told, said };
}

/** Where somebody says that they practise. */
export function readSaid(reads: OperationReads, personId: string): Promise<PracticeCountry[]> {
  return reads.rows(saidRead, [personId]);
}

/** The covers that say where somebody is covered. */
export function readHeld(reads: OperationReads, personId: string): Promise<Held[]> {
  return reads.rows(heldRead, [personId]);
}
