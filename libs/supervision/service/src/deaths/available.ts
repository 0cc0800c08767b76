import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { mailbox } from '../supervisors/mailbox.sql.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';

const DIED = `select from supervision.deaths d where not exists (
    select from supervision.deaths_taken_back u where u.body_id = d.body_id and u.death_id = d.id)`;

/** SQL: whether the person of this column has died. */
export function hasDied(personId: string): string {
  return `exists (${DIED} and d.body_id = $1 and d.person_id = ${personId})`;
}

/** Whether `supervisor`, a row of supervisors, can be asked anything: not where mail to them reached a person who has died. */
export function isAvailable(supervisor: string): string {
  return `not exists (${DIED} and d.body_id = ${supervisor}.body_id
    and d.mailbox = ${mailbox(`${supervisor}.email`)})`;
}

/** The same to whoever writes, of an address as it was written. */
export async function canBeAsked(
  { manager, bodyId }: Pick<Transaction, 'manager' | 'bodyId'>,
  { email }: Pick<Supervisor, 'email'>,
): Promise<boolean> {
  const died = await manager.query<unknown[]>(`${DIED} and d.body_id = $1 and d.mailbox = $2 limit 1`, [
    bodyId,
    mailboxOf(email),
  ]);
  return died.length === 0;
}

/** A link that was mailed to somebody who has died opens nothing: it is not found. */
export async function notFoundUnlessAsked(tx: Transaction, supervisor: Pick<Supervisor, 'email'>): Promise<void> {
  if (!(await canBeAsked(tx, supervisor))) throw new NotFound('link');
}
