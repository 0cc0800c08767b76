import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Everybody's vault: bytes that are random until its owner keeps something, and look the same afterwards. On purpose there is
 * neither an instant nor a number that rises, every row is as long as every other, and a row lies as it is, uncompressed.
 */
export class Vaults1790000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.vaults (
        body_id    uuid not null,
        person_id  uuid not null,
        sealed     bytea not null check (octet_length(sealed) = 65565),
        primary key (body_id, person_id)
      );
      alter table practice.vaults alter column sealed set storage external`);
    await db.query(tenantTable('practice', 'vaults'));
    await db.query(`
      create policy time on practice.body_times for select to practice_relay using (true);
      grant select on practice.body_times to practice_relay`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy time on practice.body_times;
      revoke select on practice.body_times from practice_relay`);
    await db.query(`drop table practice.vaults`);
  }
}
