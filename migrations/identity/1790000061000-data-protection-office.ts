import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (these: string) => `
  alter table identity.offices drop constraint offices_kind_check,
    add constraint offices_kind_check check (kind in (${these}))`;

/** A third office: the data protection officer of the body. */
export class DataProtectionOffice1790000061000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kinds(`'board', 'budget', 'data-protection'`));
  }

  /** It fails while somebody holds or held it. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(kinds(`'board', 'budget'`));
  }
}
