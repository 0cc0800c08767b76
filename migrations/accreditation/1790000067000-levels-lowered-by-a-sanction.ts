import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sanction lowers a level: it ends the higher award and gives one of the lower level, which nobody applied for and nobody
 * awarded. What was told of a sanction says to which level, and until when no higher one may be applied for. Which level each
 * member holds is told from now on, so that whoever is known is decided of again.
 *
 * On the way down nothing that a sanction gave is thrown away: it fails while there is a level that was lowered by one.
 */
export class LevelsLoweredByASanction1790000067000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.sanctions add column lowers_to jsonb;
      alter table accreditation.awards
        add column sanction_id uuid,
        alter column awarded_by drop not null,
        add constraint awards_sanction_check check ((awarded_by is null) = (sanction_id is not null)),
        add constraint awards_sanction_lowers_check check (sanction_id is null or lowers_award_id is not null);
      drop index accreditation.awards_lowered_once;
      create unique index awards_lowered_once on accreditation.awards (body_id, lowers_award_id)
        where lowers_award_id is not null and sanction_id is null;
      create unique index awards_reduced_once on accreditation.awards (body_id, sanction_id) where sanction_id is not null`);
    await db.query(kinds(`'withdrawn', 'given-up', 'reduced', 'lowered'`));
    await db.query(`
      alter table accreditation.due add column held jsonb;
      alter table accreditation.due no force row level security;
      update accreditation.due set due_on = least(coalesce(due_on, current_date), current_date);
      alter table accreditation.due force row level security`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table accreditation.due drop column held`);
    await db.query(kinds(`'withdrawn', 'given-up', 'lowered'`));
    await db.query(`
      drop index accreditation.awards_reduced_once;
      drop index accreditation.awards_lowered_once;
      create unique index awards_lowered_once on accreditation.awards (body_id, lowers_award_id) where lowers_award_id is not null;
      alter table accreditation.awards
        drop constraint awards_sanction_lowers_check,
        drop constraint awards_sanction_check,
        alter column awarded_by set not null,
        drop column sanction_id;
      alter table accreditation.sanctions drop column lowers_to`);
  }
}

const kinds = (named: string) => `
  alter table accreditation.award_ends
    drop constraint award_ends_kind_check,
    add constraint award_ends_kind_check check (kind in (${named}))`;
