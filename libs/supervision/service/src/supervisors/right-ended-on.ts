import type { Transaction } from '@standing/platform/messaging';
import { mailboxOf, type RightEnd } from '@standing/supervision/rules';
import { mailbox } from './mailbox.sql.js';
import { RightEndRow } from './right-end.entity.js';
import type { Supervisor } from './supervisor.entity.js';

/** From which day this supervisor may no longer supervise; null as long as they may. */
export async function rightEndedOn(
  { manager, bodyId }: Transaction,
  { email }: Pick<Supervisor, 'email'>,
): Promise<RightEnd> {
  const [first] = await manager.find(RightEndRow, {
    where: { bodyId, mailbox: mailboxOf(email) },
    order: { endedOn: 'ASC' },
    take: 1,
  });
  return first?.endedOn ?? null;
}

/** SQL: the same of `supervisor`, a row of supervisors. */
export function rightEnd(supervisor: string): string {
  return `(select min(e.ended_on)::text from supervision.right_ends e
    where e.body_id = ${supervisor}.body_id and e.mailbox = ${mailbox(`${supervisor}.email`)})`;
}
