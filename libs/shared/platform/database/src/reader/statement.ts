import pg from 'pg';

const DATE = 1082;
const BIGINT = 20;
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, Number);

type Column = { readonly name: string; readonly read: (text: string) => unknown };

/** A statement that the server knows by its name, and how its rows are read. */
export type Statement = { readonly name: string; readonly columns: readonly Column[] };

export type Row = Record<string, unknown>;

/** How the server describes the columns of a row. */
export type RowDescription = { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] };

export function columnsOf({ fields }: RowDescription): Column[] {
  return fields.map(({ name, dataTypeID }) => ({ name, read: types.getTypeParser(dataTypeID, 'text') }));
}

/** A row from the texts that the server sent. */
export function rowOf(columns: readonly Column[], texts: readonly (string | null)[]): Row {
  const row: Row = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { name, read } = columns[index] as Column;
    const text = texts[index] ?? null;
    row[name] = text === null ? null : read(text);
  }
  return row;
}

/** A parameter as the text that the server takes. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  return value instanceof Date ? value.toISOString() : String(value);
}

function elementOf(value: unknown): string {
  const text = textOf(value);
  return text === null ? 'NULL' : `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
