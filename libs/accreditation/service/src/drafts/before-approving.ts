import type { BeforeApproving, Version } from '@standing/accreditation/rules';
import type { DraftRow } from './draft-read.js';
import type { DraftReading } from './draft-reading.js';

/** What the rules of approving look at, for the screen that shows it beforehand and for the act alike. */
export function beforeApproving(
  row: DraftRow,
  { scheme, mistakes, blanks, lines }: DraftReading,
  published: readonly Version[],
  approverId: string,
): BeforeApproving {
  return {
    draft: row,
    mistakes: mistakes.length,
    blanks: blanks.length,
    lines: lines.map((line) => ({ ruleId: line.ruleId, checkedBy: checkersOf(row, line) })),
    simulated: row.simulated,
    changedBy: row.authors,
    approverId,
    version: scheme,
    published,
  };
}

/** Those who checked the line as it stands, the first one first. */
export function checkersOf({ checks }: DraftRow, line: DraftReading['lines'][number]): string[] {
  return checks
    .filter(({ ruleId, lineHash }) => ruleId === line.ruleId && lineHash === line.hash)
    .map(({ checkedBy }) => checkedBy);
}
