import { type Day, NotFound } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { plainAddress, type StatementSide } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { notFoundUnlessAsked } from '../deaths/available.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { type Between, lockSessions } from './stated-sessions.js';
import { StatementRow } from './statement.entity.js';

/** Whose statement something is, and which of the two asks. */
export type Sided = Between & { readonly agreement: Agreement; readonly side: StatementSide };

/**
 * The agreement, locked, for its coach or its supervisor; not found to anybody else. Locks in the order of whoever decides:
 * agreement, sessions, statement.
 */
export async function sidedAgreement(tx: Transaction, id: string, member: Member): Promise<Sided> {
  const { manager, bodyId } = tx;
  const lock = { mode: 'for_no_key_update' } as const;
  const agreement = await manager.findOneOrFail(Agreement, { where: { bodyId, id }, lock });
  const supervisor = await manager.findOneByOrFail(Supervisor, { bodyId, id: agreement.supervisorId });
  if (agreement.superviseeId === member.personId) return { agreement, supervisor, side: 'coach' };
  if (plainAddress(supervisor.email) !== plainAddress(member.email)) throw new NotFound('agreement');
  return { agreement, supervisor, side: 'supervisor' };
}

/** The statement, locked, for its coach, its supervisor, or whoever holds the link that was sent for it. */
export async function openStatement(
  tx: Transaction,
  id: string,
  actor: Member | LinkHolder,
): Promise<Sided & { readonly statement: StatementRow }> {
  const { manager, bodyId } = tx;
  const { agreementId, month } = await manager.findOneByOrFail(StatementRow, { bodyId, id });
  const sided =
    actor.kind === 'member'
      ? await sidedAgreement(tx, agreementId, actor)
      : await agreementOfLink(tx, agreementId, actor);
  await lockSessions(tx, agreementId, month);
  return { ...sided, statement: await lockedStatement(tx, agreementId, month) };
}

/** The statement of the month, locked. */
export function lockedStatement(
  { manager, bodyId }: Transaction,
  agreementId: string,
  month: Day,
): Promise<StatementRow> {
  const lock = { mode: 'for_no_key_update' } as const;
  return manager.findOneOrFail(StatementRow, { where: { bodyId, agreementId, month }, lock });
}

/** A link that was mailed to somebody who has died opens nothing. */
async function agreementOfLink(tx: Transaction, id: string, { recipientId }: LinkHolder): Promise<Sided> {
  const { manager, bodyId } = tx;
  const supervisor = await manager.findOneByOrFail(Supervisor, { bodyId, id: recipientId });
  await notFoundUnlessAsked(tx, supervisor);
  const lock = { mode: 'for_no_key_update' } as const;
  const where = { bodyId, id, supervisorId: recipientId };
  return { agreement: await manager.findOneOrFail(Agreement, { where, lock }), supervisor, side: 'supervisor' };
}
