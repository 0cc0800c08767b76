import { isId } from '@standing/kernel';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { everyRow } from './isolation.config.js';

const CONTEXTS = Object.keys(migrations);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HASH = /\b[0-9a-f]{64}\b/g;

const ACCOUNTS = `(select account_id from identity.people where body_id = $1)`;

/** Which rows are a body's in the tables that are of no one body, as each is: a table that is neither fails the test. */
const WITHOUT_BODY: Readonly<Record<string, string>> = {
  'identity.bodies': 'id = $1',
  'identity.sessions': 'for_body = $1',
  'identity.sign_in_codes': 'for_body = $1',
  'identity.accounts': `id in ${ACCOUNTS}`,
  'identity.passkeys': `account_id in ${ACCOUNTS}`,
  'identity.challenges': `account_id in ${ACCOUNTS}`,
};

export type BodyRows = ReadonlyMap<string, readonly string[]>;

/** One question for the rows of a body in every table, as `$1`: asked many times, it is planned once. */
type Question = { readonly tables: readonly string[]; readonly text: string };

const questions = new WeakMap<pg.Client, Question>();

/** Every row of the body in every table, as JSON, read as the owner with row-level security off. */
export async function rowsOfBody(owner: pg.Client, bodyId: string): Promise<BodyRows> {
  const { tables, text } = questions.get(owner) ?? (await questionFor(owner));
  const { rows } = await owner.query<{ name: string; row: string }>({ name: 'rows-of-body', text, values: [bodyId] });
  const found = new Map<string, string[]>(tables.map((name) => [name, []]));
  for (const { name, row } of rows) found.get(name)?.push(row);
  return found;
}

async function questionFor(owner: pg.Client): Promise<Question> {
  const { rows } = await owner.query<{ name: string; tenant: boolean }>(
    `select t.table_schema || '.' || t.table_name as name,
       exists (select from information_schema.columns c where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'body_id') as tenant
     from information_schema.tables t where t.table_schema = any($1) and t.table_type = 'BASE TABLE' and t.table_name <> 'migrations' order by 1`,
    [CONTEXTS],
  );
  const parts = rows.map(({ name, tenant }) => {
    const where = tenant ? 'body_id = $1' : WITHOUT_BODY[name];
    if (where === undefined) throw new Error(`Nothing says which rows of ${name} are a body's.`);
    return `select '${name}' as name, to_jsonb(t)::text as row from ${name} t where ${where}`;
  });
  const question = { tables: rows.map(({ name }) => name), text: `${parts.join(' union all ')} order by 1, 2` };
  questions.set(owner, question);
  return question;
}

/** The ids and the hashes in the rows, each once. */
export function secretsIn(rows: BodyRows): { readonly ids: ReadonlySet<string>; readonly hashes: ReadonlySet<string> } {
  const text = [...rows.values()].flat().join('\n');
  return { ids: new Set(text.match(UUID)), hashes: new Set(text.match(HASH)) };
}

/**
 * Some ids of each column of each table, one where nothing else is said: what opens a door by one value of a column opens
 * it by any, so that to try every row of a table mostly takes longer.
 */
export function idsOfEachKind(
  rows: BodyRows,
  some: (found: readonly string[]) => readonly string[] = first,
): Set<string> {
  const ids = new Set<string>();
  for (const [table, all] of rows) {
    const columns = new Set(parsed(all).flatMap((row) => Object.keys(row)));
    for (const name of columns) {
      const found = [...new Set(column(rows, table, name).filter(isId))];
      for (const id of some(found)) ids.add(id);
    }
  }
  return ids;
}

/** The first of several values. */
export function first(values: readonly string[]): string[] {
  return values.slice(0, 1);
}

/** The rows of what people do, without the platform's own book-keeping of facts, keys and lines of audit. */
export function withoutPlumbing(rows: BodyRows): BodyRows {
  return new Map([...rows].filter(([table]) => !/\.(outbox|inbox|deliveries|audit|idempotency)$/.test(table)));
}

/** What the context that answers could find by an id: its own tables; where every row is tried, those of the others as well. */
export function knownTo(context: string, rows: BodyRows): BodyRows {
  return new Map([...withoutPlumbing(rows)].filter(([table]) => everyRow || table.startsWith(`${context}.`)));
}

/** The values of one column of the rows. */
export function column(rows: BodyRows, table: string, name: string): string[] {
  const values = parsed(rows.get(table) ?? []).map((row) => row[name]);
  return values.filter((value): value is string => typeof value === 'string');
}

const read = new WeakMap<readonly string[], readonly Record<string, unknown>[]>();

/** The rows of a table as values, read once: their columns are asked for in every call that is tried. */
function parsed(rows: readonly string[]): readonly Record<string, unknown>[] {
  const known = read.get(rows);
  if (known) return known;
  const values = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
  read.set(rows, values);
  return values;
}

/** Which tables differ, each with the rows that went or came: empty when nothing changed. */
export function changes(before: BodyRows, after: BodyRows): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((table) => {
    const [was, is] = [new Set(before.get(table)), new Set(after.get(table))];
    return [
      ...[...was].filter((row) => !is.has(row)).map((row) => `${table} lost ${row}`),
      ...[...is].filter((row) => !was.has(row)).map((row) => `${table} gained ${row}`),
    ];
  });
}
