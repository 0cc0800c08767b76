import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover', 'accreditation.relief', 'accreditation.achievement', 'practice.continuity', 'accreditation.pause'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice', 'continuity-plan', 'supervision-of-supervision', 'employer-cover', 'no-practice'`;

/**
 * What was paid for an application joins the ledger, so that a line can ask for it; what was paid before as well, and
 * what of it was taken back. The reference stays where it is. On the way down no payment is thrown away: they stand in their
 * own table.
 */
export class PaymentsInTheLedger1790000063000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${SOURCES}, 'accreditation.payment'`, `${KINDS}, 'payment'`);
    await inEveryBody(db, PAYMENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await inEveryBody(db, `delete from accreditation.evidence where source = 'accreditation.payment'`);
    await allow(db, SOURCES, KINDS);
  }
}

/** No two rows of a person are of one moment: each is known a thousandth of a second after the last, and after it was said. */
const PAYMENTS = `insert into accreditation.evidence
    (id, body_id, person_id, source, source_id, revision, kind, held_on, minutes, attributes, trust, state, told_at, recorded_at)
  select gen_random_uuid(), p.body_id, a.person_id, 'accreditation.payment', coalesce(p.reverses_id, p.id),
    case when p.reverses_id is null then 1 else 2 end, 'payment',
    case when p.reverses_id is null then p.received_on end, 0,
    case when p.reverses_id is not null then '{}'
      else jsonb_build_object('amount', p.amount, 'currency', p.currency, 'purpose', a.kind, 'late', exists (
        select 1 from accreditation.application_fees f
          where f.body_id = a.body_id and f.application_id = a.id and f.purpose = 'lateness')) end,
    case when p.reverses_id is null then 'documented' else 'declared' end,
    case when p.reverses_id is null then 'active' else 'withdrawn' end, p.recorded_at,
    greatest(p.recorded_at, (select max(e.recorded_at) from accreditation.evidence e
        where e.body_id = p.body_id and e.person_id = a.person_id))
      + interval '1 millisecond' * row_number() over (
          partition by p.body_id, a.person_id order by p.recorded_at, p.reverses_id nulls first, p.id)
  from accreditation.application_payments p
  join accreditation.applications a on a.body_id = p.body_id and a.id = p.application_id`;

function allow(db: QueryRunner, sources: string, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_source_check,
      drop constraint evidence_kind_check,
      add constraint evidence_source_check check (source in (${sources})),
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function inEveryBody(db: QueryRunner, statement: string): Promise<void> {
  const names = ['evidence', 'application_payments', 'application_fees', 'applications'];
  const tables = names.map((name) => `accreditation.${name}`);
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  await db.query(statement);
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
}
