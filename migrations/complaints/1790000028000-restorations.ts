import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `outcome in ('withdrawal', 'sanction', 'no-breach') and panel = 'panel'
          or outcome in ('impose', 'refuse', 'keep', 'lift') and panel = 'interim-panel'
          or outcome in ('confirm', 'quash', 'vary', 'remit') and panel = 'appeal-panel'`;

/** A sanction panel restores somebody whose accreditation was withdrawn, or does not. */
export class Restorations1790000028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ofReviews(`'vary', 'met', 'not-met', 'restore', 'not-restore'`));
  }

  /** Nothing that was decided is thrown away: it fails while somebody proposed either. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(ofReviews(`'vary', 'met', 'not-met'`));
  }
}

function ofReviews(outcomes: string): string {
  return `
    alter table complaints.decision_proposals
      drop constraint decision_proposals_check,
      add constraint decision_proposals_check check (
          ${BEFORE}
          or outcome in (${outcomes}) and panel = 'sanction-panel')`;
}
