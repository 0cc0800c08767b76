import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Sheet, sheetsOf, UnreadableWorkbook } from './read/workbook.js';
import type { Taking } from './taking.js';

/** A workbook that was read, and which of its sheets is imported, counted from 0. */
export type Workbook = { readonly name: string; readonly sheets: readonly Sheet[]; readonly chosen: number };

/** A workbook becomes the table of its first sheet, or of another that is chosen. */
export function useWorkbook({ take, refuse }: Taking) {
  const problemOf = useWorkbookProblem();
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const show = (opened: Workbook) => {
    setWorkbook(opened);
    take(opened.sheets[opened.chosen]?.table ?? null, opened.name);
  };
  const open = (bytes: Uint8Array, name: string) =>
    sheetsOf(bytes).then(
      (sheets) => show({ name, sheets, chosen: 0 }),
      (problem: unknown) => refuse(problemOf(problem)),
    );
  const choose = (chosen: number) => workbook && show({ ...workbook, chosen });
  return { workbook, open, choose, leave: () => setWorkbook(null) };
}

function useWorkbookProblem(): (problem: unknown) => string {
  const { t } = useLingui();
  return (problem) =>
    problem instanceof UnreadableWorkbook && problem.why === 'too-large'
      ? t`This file unpacks to far more than a log holds. Save the sheet of your sessions alone.`
      : t`This file could not be read as an Excel workbook. Save it once more as .xlsx, or as CSV.`;
}
