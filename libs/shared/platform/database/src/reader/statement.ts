import pg from 'pg';

const DATE = 1082;
const BIGINT = 20;
const INSTANT = 1184;
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, Number);
types.setTypeParser(INSTANT, instantOf);

const anyInstant = pg.types.getTypeParser(INSTANT, 'text') as unknown as (text: string) => unknown;

/** As the server writes one in UTC, of a year of four digits. */
const UTC = /^\d{4}-.{5} [\d:.]+\+00$/;

type Column = { readonly name: string; readonly read: (text: string) => unknown };

/** A statement that the server knows by its name, and how its rows are read. */
export type Statement = { readonly name: string; readonly columns: readonly Column[] };

export type Row = Record<string, unknown>;

/** How the server describes the columns of a row. */
export type RowDescription = { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] };

/** An instant in UTC is ISO 8601 but for a letter and its zone, which the engine reads far faster than the parser at hand. */
function instantOf(text: string): unknown {
  return UTC.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : anyInstant(text);
}

export function columnsOf({ fields }: RowDescription): Column[] {
  return fields.map(({ name, dataTypeID }) => ({
    name,
    read: types.getTypeParser(dataTypeID, 'text') as unknown as Column['read'],
  }));
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
