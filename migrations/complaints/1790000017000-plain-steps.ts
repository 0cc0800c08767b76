import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons',
        'naming-reasons', 'grounds'`;

/**
 * From where assessors and members of a panel sit; a step that several take together, as one of them proposed it, and who
 * stands by it; and what is written with steps beside reasons: an answer of the complainant and an investigator's report.
 */
export class PlainSteps1790000017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.functions_held add column seat text check (seat in ('chair', 'coach', 'lay'));
      create unique index functions_held_one_seat on complaints.functions_held (body_id, case_id, function, seat)
        where seat is not null and ended_on is null`);
    await db.query(fields(`${FIELDS}, 'answer', 'report'`));
    await db.query(proposals);
    for (const table of ['step_proposals', 'step_concurrences'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
  }

  /** Nothing that was written is thrown away: it fails while there is an answer or a report. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(fields(FIELDS));
    await db.query(`drop table complaints.step_concurrences`);
    await db.query(`drop table complaints.step_proposals`);
    await db.query(`alter table complaints.functions_held drop column seat`);
  }
}

const proposals = `
  create table complaints.step_proposals (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    acts_as      text not null,
    seq          int not null check (seq > 0),
    event        text not null,
    said         jsonb not null,
    made_after   int not null check (made_after >= 0),
    proposed_by  uuid not null,
    proposed_on  date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id),
    unique (body_id, case_id, acts_as, seq),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create table complaints.step_concurrences (
    body_id      uuid not null,
    proposal_id  uuid not null,
    person_id    uuid not null,
    recorded_at  timestamptz not null,
    primary key (body_id, proposal_id, person_id),
    foreign key (body_id, proposal_id) references complaints.step_proposals (body_id, id)
  )`;

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}
