import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons',
        'naming-reasons', 'grounds', 'answer', 'report'`;
const OF_PANELS = `outcome in ('withdrawal', 'sanction', 'no-breach') and panel = 'panel'
          or outcome in ('impose', 'refuse', 'keep', 'lift') and panel = 'interim-panel'
          or outcome in ('vary', 'met', 'not-met') and panel = 'sanction-panel'`;

/** The notice of a hearing is written, as ciphertext; an appeal panel varies a decision, or sends the case back to another panel. */
export class Hearing1790000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fields(`${FIELDS}, 'notice'`));
    await db.query(ofAppeals(`'confirm', 'quash', 'vary', 'remit'`));
  }

  /** Nothing that was written is thrown away: it fails while there is a notice, or something was varied or sent back on appeal. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(ofAppeals(`'confirm', 'quash'`));
    await db.query(fields(FIELDS));
  }
}

function ofAppeals(outcomes: string): string {
  return `
    alter table complaints.decision_proposals
      drop constraint decision_proposals_check,
      add constraint decision_proposals_check check (
          ${OF_PANELS}
          or outcome in (${outcomes}) and panel = 'appeal-panel')`;
}

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}
