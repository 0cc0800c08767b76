import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Feedback in the ledger says as whom it was given, and by which giver: all of it until now is clients', each known by the
 * engagement. It changes no decision, since lines that do not say whose feedback counts are about clients.
 */
export class FeedbackGivers1790000030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await inEveryBody(
      db,
      `update accreditation.evidence
       set attributes = attributes || jsonb_build_object('giver', 'client', 'giverId', attributes->>'engagementId')
       where source = 'practice.feedback' and not attributes ? 'giver'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await inEveryBody(
      db,
      `update accreditation.evidence set attributes = attributes - 'giver' - 'giverId'
       where source = 'practice.feedback' and attributes->>'giver' = 'client'`,
    );
  }
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function inEveryBody(db: QueryRunner, statement: string): Promise<void> {
  await db.query(`alter table accreditation.evidence no force row level security`);
  await db.query(statement);
  await db.query(`alter table accreditation.evidence force row level security`);
}
