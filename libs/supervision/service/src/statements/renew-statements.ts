import type { Transaction } from '@standing/platform/messaging';
import { monthOf } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import type { Session } from '../sessions/session.entity.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { renewStatement } from './renew-statement.js';
import { StatementVersionRow } from './statement-version.entity.js';
import { StatementRow } from './statement.entity.js';

/**
 * A session changed: the statement of its month is written anew, and so is that of the month in which it was stated before.
 * The caller holds the session's lock. All statements of the agreement are locked in one order, after the sessions.
 */
export async function renewStatements(tx: Transaction, session: Session): Promise<void> {
  const { manager, bodyId } = tx;
  const { agreementId } = session;
  const statements = await manager.find(StatementRow, {
    where: { bodyId, agreementId },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  if (statements.length === 0) return;
  const named = await namedIn(tx, session);
  const month = monthOf(session.heldOn);
  const concerned = statements.filter((statement) => statement.month === month || named.has(statement.id));
  if (concerned.length === 0) return;
  const between = {
    agreement: await manager.findOneByOrFail(Agreement, { bodyId, id: agreementId }),
    supervisor: await manager.findOneByOrFail(Supervisor, { bodyId, id: session.supervisorId }),
  };
  for (const statement of concerned) await renewStatement(tx, statement, between);
}

/** The statements of which a version names the session. */
async function namedIn(
  { manager, bodyId }: Transaction,
  { id, agreementId }: Pick<Session, 'id' | 'agreementId'>,
): Promise<ReadonlySet<string>> {
  const rows = await manager
    .createQueryBuilder(StatementVersionRow, 'version')
    .innerJoin(
      StatementRow,
      'statement',
      'statement.bodyId = version.bodyId and statement.id = version.statementId and statement.agreementId = :agreementId',
      { agreementId },
    )
    .where('version.bodyId = :bodyId and position(:id in version.text) > 0', { bodyId, id })
    .getMany();
  return new Set(rows.map(({ statementId }) => statementId));
}
