import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { liesIn } from './writings.js';

/** A place to look in: its name, and its bytes, read only while they are looked through. */
export type Place = { readonly name: string; readonly read: () => Buffer };

/** Every file below a folder, whatever it is for. */
export function filesBelow(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .map((name) => ({ name, read: () => bytesOf(join(folder, name)) }));
}

/** A file that went since it was listed, as a database's own do while it runs, has nothing in it. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Every table of every schema, the queue's as well, each row as text. */
export async function tablesOf(owner: pg.Client): Promise<Place[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const places: Place[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    const bytes = Buffer.from(rows.map(({ row }) => row).join('\n'));
    places.push({ name, read: () => bytes });
  }
  return places;
}

/** Which of the texts lie where: one line for each text and place. */
export function findings(places: readonly Place[], texts: ReadonlyMap<string, readonly Buffer[]>): string[] {
  return places.flatMap(({ name, read }) => {
    const bytes = read();
    return [...texts].filter(([, writings]) => liesIn(bytes, writings)).map(([text]) => `${text} in ${name}`);
  });
}
