import type pg from 'pg';

/** Every row of every table of the database, as text beside its table's name. */
export async function everyRow(owner: pg.Client): Promise<[table: string, row: string][]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: [string, string][] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    found.push(...rows.map(({ row }): [string, string] => [name, row]));
  }
  return found;
}
