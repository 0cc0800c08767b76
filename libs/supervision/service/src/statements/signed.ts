import type { Transaction } from '@standing/platform/messaging';
import { readStatement, type StatementLine, type StatementSide } from '@standing/supervision/rules';
import { StatementSignatureRow } from './statement-signature.entity.js';
import { StatementVersionRow } from './statement-version.entity.js';
import type { StatementRow } from './statement.entity.js';

/** The latest version of a statement, what it says, and who signed it. The caller holds the statement's lock. */
export async function signed(
  { manager, bodyId }: Transaction,
  { id: statementId }: Pick<StatementRow, 'id'>,
): Promise<{
  readonly version: StatementVersionRow;
  readonly lines: readonly StatementLine[];
  readonly signedBy: readonly StatementSide[];
}> {
  const version = await manager.findOneOrFail(StatementVersionRow, {
    where: { bodyId, statementId },
    order: { number: 'DESC' },
  });
  const signatures = await manager.findBy(StatementSignatureRow, { bodyId, versionId: version.id });
  return { version, lines: readStatement(version.text).lines, signedBy: signatures.map(({ side }) => side) };
}
