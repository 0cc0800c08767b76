import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practice keeps which versions of their charter a coach has: it is told of those that were published before it did. */
export class ChartersToldToPractice1790000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await forOwner(db, async () => {
      await db.query(`
        insert into ethics.deliveries (id, body_id, fact_id, listener, next_send_at)
        select gen_random_uuid(), f.body_id, f.id, 'practice',
               now() + make_interval(secs => (row_number() over (order by f.id)) / 50)
        from ethics.outbox f where f.type = 'ethics.charter-published'`);
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await forOwner(db, async () => {
      await db.query(`
        delete from ethics.deliveries d using ethics.outbox f
        where f.id = d.fact_id and f.type = 'ethics.charter-published' and d.listener = 'practice'`);
    });
  }
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function forOwner(db: QueryRunner, work: () => Promise<void>): Promise<void> {
  const tables = ['outbox', 'deliveries'];
  for (const table of tables) await db.query(`alter table ethics.${table} no force row level security`);
  await work();
  for (const table of tables) await db.query(`alter table ethics.${table} force row level security`);
}
