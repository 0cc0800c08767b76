import type { Table } from './read/table.js';

/** The rows left out, as the coach wrote them, with the reason beside: their own file, made in their browser. */
export async function leftOutCsv(
  { headers, rows }: Table,
  lines: ReadonlySet<number>,
  reason: string,
  why: (line: number) => string,
): Promise<string> {
  const { default: papa } = await import('papaparse');
  const left = rows.filter(({ line }) => lines.has(line)).map(({ line, cells }) => [...cells, why(line)]);
  return papa.unparse([[...headers, reason], ...left], { delimiter: ';', escapeFormulae: true });
}
