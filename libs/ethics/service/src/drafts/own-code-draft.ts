import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CodeDraftRow } from './code-draft.entity.js';

/** The body's draft, locked to the end of the transaction; `Stale` with both revisions where it is not the one seen. */
export async function lockedCodeDraft({ manager, bodyId }: Transaction, revision: number): Promise<CodeDraftRow> {
  const row = await manager.findOne(CodeDraftRow, { where: { bodyId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new NotFound('draft');
  if (row.revision === revision) return row;
  const { content, changedBy, changedAt } = row;
  throw new Stale(
    { revision },
    { revision: row.revision, document: JSON.stringify(content), changedBy, changedAt: changedAt.toISOString() },
  );
}
