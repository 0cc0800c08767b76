import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '@standing/web-core';
import { type Table, tableOf } from './read/table.js';
import { textOf } from './read/text-of.js';
import { isWorkbook, type Sheet, sheetsOf, UnreadableWorkbook } from './read/workbook.js';

/** A table that was read, and a number that tells one reading from the next. */
export type FileRead = { readonly read: number; readonly name: string | null; readonly table: Table };

/** A workbook that was read, and which of its sheets is imported, counted from 0. */
export type Workbook = { readonly name: string; readonly sheets: readonly Sheet[]; readonly chosen: number };

/** The most bytes of a file: a log of twenty years is far smaller. */
const MOST_BYTES = 5_000_000;

/** The most rows of a file: that many take minutes to log. */
const MOST_ROWS = 20_000;

let readings = 0;

/** How a file, a sheet of it or rows that were pasted become a table, and why nothing is done with them. */
export function useReading(onRead: (file: FileRead | null) => void) {
  const { t } = useLingui();
  const wordsOf = useWorkbookProblem();
  const { error, take, refuse } = useTaking(onRead);
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const close = (problem?: string) => {
    setWorkbook(null);
    refuse(problem);
  };
  const read = async (text: string, name: string | null) => {
    setWorkbook(null);
    take(await tableOf(text).catch(() => null), name);
  };
  const show = (opened: Workbook) => {
    setWorkbook(opened);
    take(opened.sheets[opened.chosen]?.table ?? null, opened.name);
  };
  const open = (bytes: Uint8Array, name: string) =>
    sheetsOf(bytes).then(
      (sheets) => show({ name, sheets, chosen: 0 }),
      (problem: unknown) => close(wordsOf(problem)),
    );
  const choose = async (file: File) => {
    if (file.size > MOST_BYTES) return close(t`This file is larger than 5 MB. Keep the rows of your sessions alone.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isWorkbook(bytes) ? open(bytes, file.name) : read(textOf(bytes), file.name);
  };
  const chooseSheet = (chosen: number) => workbook && show({ ...workbook, chosen });
  return { error, workbook, choose, chooseSheet, paste: (text: string) => read(text, null), leave: () => close() };
}

/** Hands a table on, or keeps why it does not. */
function useTaking(onRead: (file: FileRead | null) => void) {
  const problemOf = useProblem();
  const [error, setError] = useState<string | undefined>();
  const refuse = (problem: string | undefined) => {
    setError(problem);
    onRead(null);
  };
  const take = (table: Table | null, name: string | null) => {
    const problem = problemOf(table);
    if (table === null || problem !== undefined) return refuse(problem);
    setError(undefined);
    onRead({ read: (readings += 1), name, table });
  };
  return { error, take, refuse };
}

/** Why nothing is done with what was read. */
function useProblem(): (table: Table | null) => string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  return (table) => {
    if (!table) return t`No table was found in it. The first row names the columns, each row below is a session.`;
    if (table.rows.length <= MOST_ROWS) return undefined;
    const [rows, most] = [format.number(table.rows.length), format.number(MOST_ROWS)];
    return t`It has ${rows} rows; ${most} are the most at a time. Split it and import each part.`;
  };
}

function useWorkbookProblem(): (problem: unknown) => string {
  const { t } = useLingui();
  return (problem) =>
    problem instanceof UnreadableWorkbook && problem.why === 'too-large'
      ? t`This file unpacks to far more than a log holds. Save the sheet of your sessions alone.`
      : t`This file could not be read as an Excel workbook. Save it once more as .xlsx, or as CSV.`;
}
