import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { monthAfter, type StatementContent, statementLines } from '@standing/supervision/rules';
import { And, LessThan, MoreThanOrEqual } from 'typeorm';
import type { Agreement } from '../agreements/agreement.entity.js';
import { Session } from '../sessions/session.entity.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';

/** The agreement of a statement, and whom it is with. */
export type Between = {
  readonly agreement: Pick<Agreement, 'id' | 'superviseeName' | 'subject' | 'disownedOn'>;
  readonly supervisor: Supervisor;
};

/** What a statement of the month would say now. */
export async function contentNow(
  { manager, bodyId }: Transaction,
  { agreement, supervisor }: Between,
  month: Day,
): Promise<StatementContent> {
  const sessions = await manager.findBy(Session, { bodyId, ...inMonth(agreement.id, month) });
  const { superviseeName: coach, subject } = agreement;
  return { month, coach, supervisor: supervisor.name, subject, lines: statementLines(sessions) };
}

/** Locks the sessions of the month, so that none changes until the statement of it is written. */
export async function lockSessions({ manager, bodyId }: Transaction, agreementId: string, month: Day): Promise<void> {
  await manager.find(Session, {
    where: { bodyId, ...inMonth(agreementId, month) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
}

function inMonth(agreementId: string, month: Day) {
  return { agreementId, heldOn: And(MoreThanOrEqual(month), LessThan(monthAfter(month))) };
}
