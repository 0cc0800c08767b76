/** A row of a list, as it is sent. */
export type ListRow = { readonly address: string; readonly minutes: number | null };

/** No event is longer: what is, is said to be wrong. */
const MOST = 1_000_000;

/**
 * The rows of a list that was pasted or read from a file: the cell with an @ is the address, a cell of digits alone the minutes,
 * and other cells, such as names, stay here. A first line without an address is a header.
 */
export function readRows(text: string): ListRow[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.split(/[;,\t|]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
    .filter((cells) => cells.some((cell) => cell !== ''));
  return lines.filter((cells, at) => at > 0 || cells.some(isAddress)).map(readRow);
}

function readRow(cells: readonly string[]): ListRow {
  const address = cells.find(isAddress) ?? cells.find((cell) => cell !== '') ?? '';
  const minutes = cells.find((cell) => /^\d+$/.test(cell));
  return { address, minutes: minutes === undefined ? null : Math.min(Number(minutes), MOST) };
}

function isAddress(cell: string): boolean {
  return cell.includes('@');
}
