import type { Transaction } from '@standing/platform/messaging';
import { type Barred, mailboxOf } from '@standing/supervision/rules';
import { mailbox } from './mailbox.sql.js';
import { RightEndRow } from './right-end.entity.js';
import { RightSuspension } from './right-suspension.entity.js';
import type { Supervisor } from './supervisor.entity.js';

/** The days on which this supervisor may not supervise; none as long as they always may. */
export async function barredDays(
  { manager, bodyId }: Transaction,
  { email }: Pick<Supervisor, 'email'>,
): Promise<Barred[]> {
  const here = { bodyId, mailbox: mailboxOf(email) };
  const [ended] = await manager.find(RightEndRow, { where: here, order: { endedOn: 'ASC' }, take: 1 });
  const suspended = await manager.find(RightSuspension, { where: here, order: { fromOn: 'ASC' } });
  return [
    ...(ended ? [{ why: 'ended' as const, fromOn: ended.endedOn, untilOn: null }] : []),
    ...suspended.map(({ fromOn, untilOn }) => ({ why: 'suspended' as const, fromOn, untilOn })),
  ];
}

/** SQL: whether an agreement can begin with `supervisor`, a row of supervisors, on `day`; see `refusalsOfNewAgreement`. */
export function mayBeginWith(supervisor: string, day: string): string {
  const here = (row: string) =>
    `${row}.body_id = ${supervisor}.body_id and ${row}.mailbox = ${mailbox(`${supervisor}.email`)}`;
  return `(not exists (select from supervision.right_ends e where ${here('e')})
    and not exists (select from supervision.right_suspensions r
      where ${here('r')} and r.from_on <= ${day} and (r.until_on is null or ${day} < r.until_on)))`;
}

/** SQL: the same of `supervisor`, a row of supervisors, as JSON. */
export function barred(supervisor: string): string {
  const here = (row: string) =>
    `${row}.body_id = ${supervisor}.body_id and ${row}.mailbox = ${mailbox(`${supervisor}.email`)}`;
  return `(select coalesce(json_agg(json_build_object('why', b.why, 'fromOn', b.from_on::text, 'untilOn', b.until_on::text)
      order by b.from_on), '[]') from (
    select 'ended' as why, min(e.ended_on) as from_on, null::date as until_on
      from supervision.right_ends e where ${here('e')} having min(e.ended_on) is not null
    union all
    select 'suspended', r.from_on, r.until_on from supervision.right_suspensions r where ${here('r')}) b)`;
}
