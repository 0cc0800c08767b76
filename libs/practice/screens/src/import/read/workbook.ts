import type { CellValue } from 'read-excel-file/universal';
import { type Table, tableOfRows } from './table.js';

/** A sheet of a workbook; null where it holds no header with a row below. */
export type Sheet = { readonly name: string; readonly table: Table | null };

/** What a workbook may unpack to: a log of twenty years is a tenth of it, and what is packed to burst is far more. */
export const MOST_UNPACKED = 60_000_000;

/** Why a workbook was not read: it unpacks to more than a log holds, or it is none. */
export class UnreadableWorkbook extends Error {
  constructor(readonly why: 'too-large' | 'no-workbook') {
    super(`A workbook was not read: ${why}.`);
  }
}

/** Whether the bytes begin as those of a workbook do, whatever the file is called. */
export function isWorkbook([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** The sheets of an Excel workbook (.xlsx), in their order. Formulas count by what they last came to. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const repacked = await unpacked(bytes);
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(repacked).catch(() => {
    throw new UnreadableWorkbook('no-workbook');
  });
  return sheets.map(({ sheet: name, data }) => ({ name, table: tableOfRows(data.map((cells) => cells.map(textIn))) }));
}

/**
 * The texts of the workbook, unpacked within the limit and stored as they are. What is packed would be unpacked by the
 * reader without a limit, and, where it is large, by a worker made from a text, which the page allows nobody.
 */
async function unpacked(bytes: Uint8Array): Promise<ArrayBuffer> {
  const { unzipSync, zipSync } = await import('fflate');
  let left = MOST_UNPACKED;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    left -= originalSize;
    if (left < 0) throw new UnreadableWorkbook('too-large');
    return true;
  };
  try {
    return zipSync(unzipSync(bytes, { filter }), { level: 0 }).slice().buffer;
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('no-workbook');
  }
}

/** What a cell says, as it would be written in a text. */
function textIn(cell: CellValue | null): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000);
  if (cell instanceof Date) return dayOrLength(cell);
  return typeof cell === 'boolean' ? String(cell) : '';
}

/** Whoever logs coaching does it after this year: what a workbook keeps as an earlier moment is a length. */
const LAST_YEAR_OF_LENGTHS = 1904;

/** A day, or a length: hours and minutes since the first day that the workbook counts from, of which there are two. */
function dayOrLength(moment: Date): string {
  const year = moment.getUTCFullYear();
  if (year > LAST_YEAR_OF_LENGTHS) return moment.toISOString().slice(0, 10);
  const begin = year === LAST_YEAR_OF_LENGTHS ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const minutes = Math.round((moment.getTime() - begin) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
