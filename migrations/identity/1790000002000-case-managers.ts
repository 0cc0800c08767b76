import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may be a case manager: they may take a complaint's case that nobody has, and read no other. */
export class CaseManagers1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table identity.roles drop constraint roles_role_check`);
    await db.query(`alter table identity.roles add constraint roles_role_check
      check (role in ('officer', 'registrar', 'scheme-administrator', 'case-manager'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from identity.roles where role = 'case-manager'`);
    await db.query(`alter table identity.roles drop constraint roles_role_check`);
    await db.query(`alter table identity.roles add constraint roles_role_check
      check (role in ('officer', 'registrar', 'scheme-administrator'))`);
  }
}
