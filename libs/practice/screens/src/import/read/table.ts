import { isContact } from './columns.js';

export type TableRow = {
  /** Its line in the file, the header being 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type Table = { readonly headers: readonly string[]; readonly rows: readonly TableRow[] };

/**
 * The table in a text that was read from a file or pasted from a spreadsheet; whichever of comma, semicolon, tabulator
 * and bar parts it. Columns with ways to reach somebody are dropped here. Null where there is no header with a row below.
 */
export async function tableOf(text: string): Promise<Table | null> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), {
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  return tableOfRows(data);
}

/** The same of rows whose cells are told apart already. */
export function tableOfRows(data: readonly (readonly string[])[]): Table | null {
  const [headers, ...rows] = data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!headers || headers.cells.length < 2 || filled.length === 0) return null;
  const kept = headers.cells.map((header) => !isContact(header));
  const only = (cells: readonly string[]) => cells.filter((_, index) => kept[index] ?? false);
  return {
    headers: only(headers.cells),
    rows: filled.map(({ line, cells }) => ({ line, cells: only(cells) })),
  };
}
