import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may give advice on ethics in confidence, and then has no other role. */
export class EthicsAdvisers1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table identity.roles drop constraint roles_role_check`);
    await db.query(`alter table identity.roles add constraint roles_role_check
      check (role in ('officer', 'registrar', 'scheme-administrator', 'case-manager', 'ethics-adviser'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table identity.roles no force row level security`);
    await db.query(`delete from identity.roles where role = 'ethics-adviser'`);
    await db.query(`alter table identity.roles force row level security`);
    await db.query(`alter table identity.roles drop constraint roles_role_check`);
    await db.query(`alter table identity.roles add constraint roles_role_check
      check (role in ('officer', 'registrar', 'scheme-administrator', 'case-manager'))`);
  }
}
