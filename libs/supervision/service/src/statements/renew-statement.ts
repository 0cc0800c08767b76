import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import {
  canonicalStatement,
  changesBetween,
  readStatement,
  refusalsOfSignatory,
  renewal,
  type Signatory,
  type StatementChange,
  type StatementContent,
} from '@standing/supervision/rules';
import { confirmerOf } from '../supervisors/confirmer.js';
import { StatementSignatureRow } from './statement-signature.entity.js';
import { StatementVersionRow } from './statement-version.entity.js';
import type { StatementRow } from './statement.entity.js';
import { type Between, contentNow } from './stated-sessions.js';

/** Writes what the sessions of the month say now, as far as the statement may change. The caller holds its lock. */
export async function renewStatement(tx: Transaction, statement: StatementRow, between: Between): Promise<void> {
  const { manager, bodyId } = tx;
  const [latest, before] = await manager.find(StatementVersionRow, {
    where: { bodyId, statementId: statement.id },
    order: { number: 'DESC' },
    take: 2,
  });
  const content = await contentNow(tx, between, statement.month);
  if (!latest) return writeVersion(tx, statement, content, 1, []);

  const text = canonicalStatement(content);
  const isSigned = await manager.existsBy(StatementSignatureRow, { bodyId, versionId: latest.id });
  const state = { isSigned, isSame: latest.text === text, isAsBefore: before?.text === text };
  const canSign = refusalsOfSignatory(content.lines, await signatoryOf(tx, between)).length === 0;
  switch (renewal(state, canSign)) {
    case 'keep':
      return;
    case 'take-back':
      await manager.delete(StatementVersionRow, { bodyId, id: latest.id });
      return;
    case 'rewrite': {
      const because = before ? changesBetween(readStatement(before.text), content) : [];
      await manager.save(Object.assign(latest, written(tx, content), { because }));
      return;
    }
    case 'new-version':
      return writeVersion(
        tx,
        statement,
        content,
        latest.number + 1,
        changesBetween(readStatement(latest.text), content),
      );
  }
}

/** What is known of the supervisor of an agreement when they are to sign. */
export async function signatoryOf(tx: Transaction, { agreement, supervisor }: Between): Promise<Signatory> {
  return { ...(await confirmerOf(tx, supervisor)), disownedOn: agreement.disownedOn };
}

async function writeVersion(
  tx: Transaction,
  { id: statementId }: StatementRow,
  content: StatementContent,
  number: number,
  because: StatementChange[],
): Promise<void> {
  const { manager, bodyId } = tx;
  await manager.insert(StatementVersionRow, {
    id: newId(),
    bodyId,
    statementId,
    number,
    because,
    ...written(tx, content),
  });
}

function written({ today: madeOn, now: recordedAt }: Transaction, content: StatementContent) {
  const text = canonicalStatement(content);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex'), madeOn, recordedAt };
}
