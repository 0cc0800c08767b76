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

/** Lets the browser save a text as a file; the mark before it tells spreadsheets how it is written. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
