import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { supervisorRecognised } from '@standing/supervision/facts';
import { mailboxOf } from '@standing/supervision/rules';
import { In } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { weighRelations } from '../relations/weigh-relations.js';
import { MemberMailbox } from './member-mailbox.entity.js';
import { Supervisor } from './supervisor.entity.js';

type Work = Transaction | HeardTransaction;

/** Whoever accepts as this mailbox and whoever joins with it come one after the other: one of them sees both. */
export async function mailboxAlone({ manager, bodyId }: Work, mailbox: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7304))`, [
    `supervision ${bodyId} mailbox ${mailbox}`,
  ]);
}

/** Tells that the supervisor of an agreement is a member, where they are. The agreement was accepted just now. */
export async function recogniseSupervisor(
  tx: Transaction,
  agreement: Agreement,
  { email }: Pick<Supervisor, 'email'>,
): Promise<void> {
  const { manager, bodyId } = tx;
  const mailbox = mailboxOf(email);
  await mailboxAlone(tx, mailbox);
  for (const { personId } of await manager.findBy(MemberMailbox, { bodyId, mailbox }))
    await tell(tx, agreement, personId);
}

/**
 * Tells of each agreement that was accepted by whoever reads the mail to this mailbox that they are this person. What the
 * register says of the two is weighed now that it is known of whom.
 */
export async function recogniseInAgreements(tx: HeardTransaction, mailbox: string, personId: string): Promise<void> {
  const { manager, bodyId } = tx;
  const supervisors = await manager
    .createQueryBuilder(Supervisor, 'supervisor')
    .where('supervisor.bodyId = :bodyId', { bodyId })
    .andWhere(`regexp_replace(lower(btrim(supervisor.email)), '^([^+@]+)\\+[^@]*@', '\\1@') = :mailbox`, { mailbox })
    .getMany();
  const supervisorId = In(supervisors.map(({ id }) => id));
  const agreements = await manager.find(Agreement, {
    where: { bodyId, supervisorId, status: 'accepted' },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  for (const agreement of agreements) {
    await tell(tx, agreement, personId);
    await weighRelations(tx, agreement);
  }
}

async function tell(
  tx: Work,
  { id: agreementId, superviseeId: personId, startsOn }: Agreement,
  supervisorPersonId: string,
): Promise<void> {
  if (supervisorPersonId === personId) return;
  await tx.tell(supervisorRecognised, { agreementId, supervisorPersonId, personId, startsOn });
}
