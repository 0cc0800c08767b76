import { lastOf, type MergeSide } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from '../cases/case-texts.js';
import { entryOf } from '../cases/load-case.js';

/** Into which case the case manager last proposed to merge this one, and who they are; nulls where nobody did. */
export async function proposedMerge(
  texts: CaseTexts,
  tx: Transaction,
  { id, theCase }: Pick<MergeSide, 'id' | 'theCase'>,
): Promise<{ readonly reference: string | null; readonly by: readonly string[] }> {
  const event = lastOf(theCase, 'propose-merge');
  if (!event) return { reference: null, by: [] };
  const { leading = null } = await texts.readEntry(tx, id, await entryOf(tx, id, 'propose-merge'));
  return { reference: leading, by: event.by.personIds };
}
