import type pg from 'pg';

/** Every place of the database in which a text stands, as letters or as the bytes of them, in any schema. */
export async function placesIn(owner: pg.Client, text: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select 1 from ${name} t where lower(t::text) like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%' limit 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Whether it stands in the write-ahead log, which the servers of specs are in no hurry to write: it is written first. */
export async function isInLog(owner: pg.Client, text: string): Promise<boolean> {
  await owner.query(
    `begin; set local synchronous_commit = on; select pg_logical_emit_message(true, 'written', ''); commit`,
  );
  const { rows } = await owner.query<{ seen: boolean }>(
    `select bool_or(position($1::bytea in pg_read_binary_file('pg_wal/' || name)) > 0) as seen from pg_ls_waldir()`,
    [text],
  );
  return rows[0]!.seen;
}
