import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons',
        'naming-reasons', 'grounds', 'answer', 'report', 'notice', 'title', 'digest', 'leading', 'joined'`;

/**
 * A panel recommends an exclusion from membership beside a withdrawal, and two registrars record what the organ of the statutes
 * decided. Why it is recommended, and where the minutes are, are texts of the case, as ciphertext.
 */
export class Exclusions1790000050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fields(`${FIELDS}, 'exclusion-reasons', 'minutes'`));
    await db.query(`
      alter table complaints.decision_proposals
        add column recommends_exclusion boolean not null default false,
        add constraint decision_proposals_recommends_check
          check (not recommends_exclusion or (panel = 'panel' and outcome = 'withdrawal'))`);
    // Whoever proposes says it: there is nothing to fall back on.
    await db.query(`alter table complaints.decision_proposals alter column recommends_exclusion drop default`);
  }

  /** Nothing that was recommended is thrown away: it fails while anything is. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.decision_proposals where recommends_exclusion)
          then raise exception 'What was recommended is not thrown away.'; end if;
      end $$`);
    await db.query(`alter table complaints.decision_proposals drop column recommends_exclusion`);
    await db.query(fields(FIELDS));
  }
}

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}
