import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What people of the body are to each other, as somebody said it: one row for each revision, never changed. A member names
 * the other by their address; whether the body has a person with it is looked up each time, and shown to the office alone.
 */
export class Relations1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.relations (
        id             uuid primary key,
        body_id        uuid not null,
        relation_id    uuid not null,
        revision       int not null check (revision > 0),
        person_id      uuid not null references identity.people (id),
        other_id       uuid references identity.people (id),
        other_address  text check (other_address = lower(btrim(other_address))),
        kind           text not null check (kind in ('supervises', 'trained', 'employs', 'family', 'business')),
        side           text not null check (side in ('active', 'passive')),
        from_on        date,
        until_on       date check (until_on >= from_on),
        stands         boolean not null,
        declared_by    uuid not null,
        said_by        uuid not null,
        recorded_at    timestamptz(3) not null,
        unique (body_id, relation_id, revision),
        check ((other_id is null) = (other_address is not null)),
        check (other_id <> person_id)
      );
      create index on identity.relations (body_id, person_id);
      create index on identity.relations (body_id, other_id);
      create index on identity.relations (body_id, other_address)`);
    await db.query(tenantTable('identity', 'relations', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table identity.relations`);
  }
}
