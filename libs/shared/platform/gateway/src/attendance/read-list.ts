/** A list of those who attended, as it was sent. */
export type List = {
  readonly event: string;
  readonly rows: readonly { readonly address: string; readonly minutes: number | null }[];
};

/** The largest number that the graph takes. */
const LARGEST = 2 ** 31 - 1;

/** Reads a list; null when it is none. What of a row cannot be read stays in it as something that is wrong, and is counted so. */
export function readList(sent: unknown): List | null {
  const { event, rows } = (sent ?? {}) as { readonly event?: unknown; readonly rows?: unknown };
  if (typeof event !== 'string' || !Array.isArray(rows)) return null;
  return { event, rows: rows.map(readRow) };
}

function readRow(row: unknown): List['rows'][number] {
  const { address, minutes } = (row ?? {}) as { readonly address?: unknown; readonly minutes?: unknown };
  return { address: typeof address === 'string' ? address : '', minutes: readMinutes(minutes) };
}

function readMinutes(minutes: unknown): number | null {
  if (minutes === undefined || minutes === null) return null;
  return Number.isInteger(minutes) && Math.abs(minutes as number) <= LARGEST ? (minutes as number) : 0;
}
