import type { Transaction } from '@standing/platform/messaging';

/** Whether a death of `person`, a row of people, is recorded and was not taken back: a condition for a query. */
export function isDeceased(person: string): string {
  return `exists (select from identity.deaths d where d.body_id = ${person}.body_id and d.person_id = ${person}.id
    and not exists (select from identity.deaths_taken_back b where b.body_id = d.body_id and b.death_id = d.id))`;
}

/** Whether it is, to whoever writes. Asked under the lock of `alone`, it stays so to the end of the transaction. */
export async function deathStands({ manager, bodyId }: Transaction, personId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `select from identity.people p where p.body_id = $1 and p.id = $2 and ${isDeceased('p')}`,
    [bodyId, personId],
  );
  return found.length > 0;
}
