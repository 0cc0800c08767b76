import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_PANELS = `outcome in ('withdrawal', 'no-breach') and panel = 'panel'
          or outcome in ('confirm', 'quash') and panel = 'appeal-panel'
          or outcome in ('impose', 'refuse', 'keep', 'lift') and panel = 'interim-panel'`;
const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons', 'grounds'`;

/**
 * A panel imposes any sanction of the catalogue, with its terms and how it came to it, as codes and numbers; a sanction
 * panel looks at it in its review. Why somebody is named has reasons of its own, as ciphertext like the others.
 */
export class Sanctions1790000015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.decision_proposals
        add column sanction jsonb,
        add column weighing jsonb,
        drop constraint decision_proposals_panel_check,
        drop constraint decision_proposals_check,
        drop constraint decision_proposals_check1,
        add constraint decision_proposals_panel_check
          check (panel in ('panel', 'appeal-panel', 'interim-panel', 'sanction-panel')),
        add constraint decision_proposals_check check (
          ${OF_PANELS}
          or outcome = 'sanction' and panel = 'panel'
          or outcome in ('vary', 'met', 'not-met') and panel = 'sanction-panel'),
        add constraint decision_proposals_check1 check (not immediate_effect or outcome in ('withdrawal', 'sanction')),
        add constraint decision_proposals_sanction_check check (sanction is not null or outcome not in ('sanction', 'vary'))`);
    await db.query(fields(`${FIELDS}, 'naming-reasons'`));
  }

  /** Nothing that was decided is thrown away: it fails while there is a proposal of a sanction, or somebody was named. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(fields(FIELDS));
    await db.query(`
      alter table complaints.decision_proposals
        drop constraint decision_proposals_sanction_check,
        drop constraint decision_proposals_check1,
        drop constraint decision_proposals_check,
        drop constraint decision_proposals_panel_check,
        add constraint decision_proposals_panel_check check (panel in ('panel', 'appeal-panel', 'interim-panel')),
        add constraint decision_proposals_check check (${OF_PANELS}),
        add constraint decision_proposals_check1 check (not immediate_effect or outcome = 'withdrawal'),
        drop column weighing,
        drop column sanction`);
  }
}

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}
