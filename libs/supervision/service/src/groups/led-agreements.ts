import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { mailbox } from '../supervisors/mailbox.sql.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';

const lock = { mode: 'for_no_key_update' } as const;

/** What a member leads: their entries as a supervisor, and agreements with them. */
export type Led = { readonly supervisors: readonly Supervisor[]; readonly agreements: readonly Agreement[] };

/**
 * Accepted agreements whose supervisor this member is, known by where mail to them arrives; where one is another's, none is
 * found. Locked as whoever decides locks: supervisors, then agreements, each by id.
 */
export async function ledAgreements(tx: Transaction, { personId }: Member, ids: readonly string[]): Promise<Led> {
  const { manager, bodyId } = tx;
  const supervisors = await entriesOf(tx, personId);
  const where = { bodyId, id: In(ids), supervisorId: In(supervisors.map(({ id }) => id)) };
  const agreements = await manager.find(Agreement, {
    where: { ...where, status: 'accepted', disownedOn: IsNull() },
    order: { id: 'ASC' },
    lock,
  });
  if (agreements.length < ids.length) throw new NotFound('agreement');
  return { supervisors, agreements };
}

/** Under which entries the body knows this member as a supervisor, locked. */
function entriesOf({ manager, bodyId }: Transaction, personId: string): Promise<Supervisor[]> {
  return manager
    .createQueryBuilder(Supervisor, 'supervisor')
    .where('supervisor.bodyId = :bodyId', { bodyId })
    .andWhere(
      `${mailbox('supervisor.email')} = (
        select m.mailbox from supervision.member_mailboxes m where m.body_id = :bodyId and m.person_id = :personId)`,
      { personId },
    )
    .orderBy('supervisor.id')
    .setLock('for_no_key_update')
    .getMany();
}
