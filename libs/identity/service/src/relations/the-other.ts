import type { Transaction } from '@standing/platform/messaging';
import { Account } from '../people/account.entity.js';
import { Person } from '../people/person.entity.js';
import type { RelationRow } from './relation.entity.js';

type Named = Pick<RelationRow, 'otherId' | 'otherAddress'>;

/** The other person of a relation; null while nobody of the body has the address by which they were named. */
export async function theOther(
  { manager, bodyId }: Transaction,
  { otherId, otherAddress: email }: Named,
): Promise<string | null> {
  if (email === null) return otherId;
  const account = await manager.findOneBy(Account, { email });
  const person = account && (await manager.findOneBy(Person, { bodyId, accountId: account.id }));
  return person?.id ?? null;
}
