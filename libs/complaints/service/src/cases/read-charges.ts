import type { Transaction } from '@standing/platform/messaging';
import type { CaseTexts } from './case-texts.js';
import { entryOf } from './load-case.js';

/** The charges as they were served last, and what the respondent replied. */
export type ChargesRead = {
  readonly charges: string | null;
  readonly clauses: string[];
  readonly mayLeadTo: string | null;
  readonly reply: string | null;
  readonly grounds: string | null;
};

/** The charges that stand, amended or not, the last reply and the grounds of an appeal; null for what is not written. */
export async function readCharges(texts: CaseTexts, tx: Transaction, caseId: string): Promise<ChargesRead> {
  const served = await texts.readEntry(tx, caseId, await entryOf(tx, caseId, 'serve', 'amend-charges'));
  const replied = await texts.readEntry(tx, caseId, await entryOf(tx, caseId, 'reply'));
  const appealed = await texts.readEntry(tx, caseId, await entryOf(tx, caseId, 'appeal'));
  return {
    charges: served.charges ?? null,
    clauses: JSON.parse(served.clauses ?? '[]') as string[],
    mayLeadTo: served['may-lead-to'] ?? null,
    reply: replied.reply ?? null,
    grounds: appealed.grounds ?? null,
  };
}
