import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An interim panel proposes and decides like the others, of a measure alone. */
export class InterimMeasures1790000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.decision_proposals
        drop constraint decision_proposals_panel_check,
        drop constraint decision_proposals_check,
        add constraint decision_proposals_panel_check check (panel in ('panel', 'appeal-panel', 'interim-panel')),
        add constraint decision_proposals_check check (
          outcome in ('withdrawal', 'no-breach') and panel = 'panel'
          or outcome in ('confirm', 'quash') and panel = 'appeal-panel'
          or outcome in ('impose', 'refuse', 'keep', 'lift') and panel = 'interim-panel')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.decision_proposals
        drop constraint decision_proposals_panel_check,
        drop constraint decision_proposals_check,
        add constraint decision_proposals_panel_check check (panel in ('panel', 'appeal-panel')),
        add constraint decision_proposals_check check (
          outcome in ('withdrawal', 'no-breach') and panel = 'panel'
          or outcome in ('confirm', 'quash') and panel = 'appeal-panel')`);
  }
}
