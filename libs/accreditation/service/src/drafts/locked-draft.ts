import { refusalsOfClosed } from '@standing/accreditation/rules';
import { NotFound, refuseIfAny, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type DraftRow, DRAFTS } from './draft-read.js';
import { SchemeDraftRow } from './scheme-draft.entity.js';

/** The draft, locked to the end of the transaction, as it stands once it is. Refusals: see `refusalsOfClosed`. */
export async function lockedDraft({ manager, bodyId }: Transaction, id: string): Promise<DraftRow> {
  await manager.findOneOrFail(SchemeDraftRow, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
  const [row] = await manager.query<DraftRow[]>(DRAFTS, [bodyId, id]);
  if (row === undefined) throw new NotFound('draft');
  refuseIfAny(refusalsOfClosed(row));
  return row;
}

/** Throws `Stale` with both versions where the draft is no longer the one that the person saw. */
export function seenAsItIs(row: DraftRow, seen: { readonly revision: number; readonly document?: string }): void {
  const { revision, document, changedBy, changedAt } = row;
  if (seen.revision === revision) return;
  throw new Stale(seen, { revision, document, changedBy, changedAt: changedAt.toISOString() });
}
