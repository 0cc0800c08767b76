import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `outcome in ('withdrawal', 'sanction', 'no-breach') and panel = 'panel'
          or outcome in ('impose', 'refuse', 'keep', 'lift') and panel = 'interim-panel'
          or outcome in ('confirm', 'quash', 'vary', 'remit') and panel = 'appeal-panel'`;
const OF_SANCTION_PANELS = `'vary', 'met', 'not-met', 'restore', 'not-restore'`;

/** A sanction panel lets somebody leave who admits what they are charged with, or does not. */
export class Leaving1790000048000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ofSanctionPanels(`${OF_SANCTION_PANELS}, 'let-leave', 'not-let-leave'`));
  }

  /** Nothing that was decided is thrown away: it fails while somebody proposed either. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(ofSanctionPanels(OF_SANCTION_PANELS));
  }
}

function ofSanctionPanels(outcomes: string): string {
  return `
    alter table complaints.decision_proposals
      drop constraint decision_proposals_check,
      add constraint decision_proposals_check check (
          ${BEFORE}
          or outcome in (${outcomes}) and panel = 'sanction-panel')`;
}
