import type { Transaction } from '@standing/platform/messaging';
import { Person } from '../people/person.entity.js';
import { alone } from '../relations/alone.js';
import { deathStands } from './is-deceased.js';

/**
 * The person who signs in with an account, or by their id; null as well while their death is recorded. Whoever records it
 * waits until they are in, and closes what they opened.
 */
export async function livingPerson(
  tx: Transaction,
  who: Pick<Person, 'accountId'> | Pick<Person, 'id'>,
): Promise<Person | null> {
  const person = await tx.manager.findOneBy(Person, { ...who, bodyId: tx.bodyId });
  if (person === null) return null;
  await alone(tx, person.id);
  return (await deathStands(tx, person.id)) ? null : person;
}
