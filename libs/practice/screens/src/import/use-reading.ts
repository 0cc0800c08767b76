import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '@standing/web-core';
import { isCalendar } from './read/calendar.js';
import { type Table, tableOf } from './read/table.js';
import { textOf } from './read/text-of.js';
import { isWorkbook } from './read/workbook.js';
import type { Taking } from './taking.js';
import { useCalendar } from './use-calendar.js';
import { useWorkbook } from './use-workbook.js';

/** A table that was read, and a number that tells one reading from the next. */
export type FileRead = { readonly read: number; readonly name: string | null; readonly table: Table };

/** The most bytes of a file: a log of twenty years is far smaller. */
const MOST_BYTES = 5_000_000;

/** The most rows of a file: that many take minutes to log. */
const MOST_ROWS = 20_000;

let readings = 0;

/** How a file, a sheet of it, what was chosen of a calendar or rows that were pasted become a table, and why nothing is done with them. */
export function useReading(onRead: (file: FileRead | null) => void) {
  const { t } = useLingui();
  const { error, take, refuse } = useTaking(onRead);
  const calendar = useCalendar({ take, refuse });
  const workbook = useWorkbook({ take, refuse });
  const leave = () => {
    workbook.leave();
    calendar.leave();
  };
  const close = (problem?: string) => {
    leave();
    refuse(problem);
  };
  const read = async (text: string, name: string | null) => {
    leave();
    if (isCalendar(text)) return calendar.open(text, name);
    return take(await tableOf(text).catch(() => null), name);
  };
  const choose = async (file: File) => {
    if (file.size > MOST_BYTES) return close(t`This file is larger than 5 MB. Keep the rows of your sessions alone.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWorkbook(bytes)) return read(textOf(bytes), file.name);
    leave();
    return workbook.open(bytes, file.name);
  };
  return { error, workbook, calendar, choose, paste: (text: string) => read(text, null), leave: () => close() };
}

/** Hands a table on, or keeps why it does not. */
function useTaking(onRead: (file: FileRead | null) => void): Taking & { readonly error: string | undefined } {
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
