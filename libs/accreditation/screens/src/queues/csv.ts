/** Tells a spreadsheet that the text is UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula; blanks before it make no difference. */
const FORMULA = /^[\t\r\n ]*[=+\-@]|^[\t\r]/;

/** A table as comma-separated values after RFC 4180, with which no cell becomes a formula. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return MARK + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The name of a file: of which body, what, and of which day, in plain letters. */
export function csvName(...parts: readonly string[]): string {
  const plain = parts.map((part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase(),
  );
  return `${plain.filter((part) => part !== '').join('-')}.csv`;
}
