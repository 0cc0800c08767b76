import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practice gives a vault to everybody who joins: it is told of those who joined before it did. */
export class JoinedToldToPractice1790000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await forOwner(db, async () => {
      await db.query(`
        insert into identity.deliveries (id, body_id, fact_id, listener, next_send_at)
        select gen_random_uuid(), f.body_id, f.id, 'practice',
               now() + make_interval(secs => (row_number() over (order by f.id)) / 50)
        from identity.outbox f where f.type = 'identity.person-joined'`);
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await forOwner(db, async () => {
      await db.query(`
        delete from identity.deliveries d using identity.outbox f
        where f.id = d.fact_id and f.type = 'identity.person-joined' and d.listener = 'practice'`);
    });
  }
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function forOwner(db: QueryRunner, work: () => Promise<void>): Promise<void> {
  const tables = ['outbox', 'deliveries'];
  for (const table of tables) await db.query(`alter table identity.${table} no force row level security`);
  await work();
  for (const table of tables) await db.query(`alter table identity.${table} force row level security`);
}
