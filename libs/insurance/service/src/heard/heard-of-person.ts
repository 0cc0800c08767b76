import type { HeardAward, HeardOfPerson } from '@standing/insurance/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { EntityManager } from 'typeorm';
import { endOfAward, hasDied } from './heard-of-person.sql.js';

type Died = Pick<HeardOfPerson, 'hasDied'>;

const DIED = `select ${hasDied('$2')} as "hasDied"`;

const AWARDS = `select a.valid_from::text as "validFrom", ${endOfAward('a')} as "endsOn" from insurance.awards a
  where a.body_id = $1 and a.person_id = $2`;

const diedRead = hotRead<Died>({ name: 'insurance.person-died', text: DIED });
const awardsRead = hotRead<HeardAward>({ name: 'insurance.awards-of-person', text: AWARDS });

/** What was heard of somebody, in the transaction of an act. */
export async function heardOf(manager: EntityManager, bodyId: string, personId: string): Promise<HeardOfPerson> {
  const [died]: readonly Died[] = await manager.query(DIED, [bodyId, personId]);
  return { hasDied: died?.hasDied ?? false, awards: await manager.query(AWARDS, [bodyId, personId]) };
}

/** The same for an answer. */
export async function readHeardOf(reads: OperationReads, personId: string): Promise<HeardOfPerson> {
  const [died, awards] = await Promise.all([reads.row(diedRead, [personId]), reads.rows(awardsRead, [personId])]);
  return { ...died, awards };
}
