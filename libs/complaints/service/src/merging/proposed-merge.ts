import { type MergeSide, mergeProposed } from '@standing/complaints/rules';
import { Refused, typed } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseInHand } from '../cases/case-in-hand.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { entryOf } from '../cases/load-case.js';
import { leadingCase } from './leading-case.js';

/** Into which case it is proposed to merge this one, and by whom; nulls where nothing waits for an answer. */
export async function proposedMerge(
  texts: CaseTexts,
  tx: Transaction,
  { id, theCase }: Pick<MergeSide, 'id' | 'theCase'>,
): Promise<{ readonly reference: string | null; readonly by: readonly string[] }> {
  const event = mergeProposed(theCase);
  if (!event) return { reference: null, by: [] };
  const { leading = null } = await texts.readEntry(tx, id, await entryOf(tx, id, 'propose-merge'));
  return { reference: leading, by: event.by.personIds };
}

/** A registrar answers what they read: another case that was proposed since, or by somebody whom it shuts out now, is not it. */
export async function refuseUnlessProposed(
  texts: CaseTexts,
  tx: Transaction,
  { row, theCase }: CaseInHand,
  reference: string,
): Promise<void> {
  const proposed = await proposedMerge(texts, tx, { id: row.id, theCase });
  if (proposed.reference !== typed(reference))
    throw new Refused([{ code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: 'reference' }]);
  await leadingCase(
    tx,
    reference,
    proposed.by.map((personId) => ({ personId, as: 'case-manager' as const })),
  );
}
