import type { QueryRunner } from 'typeorm';

/** A listener that came later, and the facts that were told before it did. */
export type ToldBefore = { readonly teller: string; readonly type: string; readonly listener: string };

/** Sends every fact of the type to the listener, some fifty a second. */
export function tellAgain(db: QueryRunner, { teller, type, listener }: ToldBefore): Promise<void> {
  return asOwnerOfAll(
    db,
    teller,
    `
    insert into ${teller}.deliveries (id, body_id, fact_id, listener, next_send_at)
    select gen_random_uuid(), f.body_id, f.id, '${listener}',
           now() + make_interval(secs => (row_number() over (order by f.id)) / 50)
    from ${teller}.outbox f where f.type = '${type}'`,
  );
}

/** Takes those deliveries away again. */
export function untell(db: QueryRunner, { teller, type, listener }: ToldBefore): Promise<void> {
  return asOwnerOfAll(
    db,
    teller,
    `
    delete from ${teller}.deliveries d using ${teller}.outbox f
    where f.id = d.fact_id and f.type = '${type}' and d.listener = '${listener}'`,
  );
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function asOwnerOfAll(db: QueryRunner, schema: string, statement: string): Promise<void> {
  const tables = ['outbox', 'deliveries'];
  for (const table of tables) await db.query(`alter table ${schema}.${table} no force row level security`);
  await db.query(statement);
  for (const table of tables) await db.query(`alter table ${schema}.${table} force row level security`);
}
