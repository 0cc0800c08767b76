import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover', 'accreditation.relief', 'accreditation.achievement', 'practice.continuity'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice', 'continuity-plan', 'supervision-of-supervision', 'employer-cover'`;

/**
 * Countries and activities of covers are lists in the ledger, so that a line can ask for one of them: they were one text, that
 * no line could meet where a cover named two. Pauses join the ledger as times without practice, those of before as well. On the
 * way down no pause is thrown away: they stand in their own table.
 */
export class CoversInLists1790000062000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${SOURCES}, 'accreditation.pause'`, `${KINDS}, 'no-practice'`);
    await inEveryBody(db, [...['countries', 'activities'].map(asList), PAUSES]);
  }

  async down(db: QueryRunner): Promise<void> {
    await inEveryBody(db, [
      ...['countries', 'activities'].map(asText),
      `delete from accreditation.evidence where source = 'accreditation.pause'`,
    ]);
    await allow(db, SOURCES, KINDS);
  }
}

function asList(name: string): string {
  return `update accreditation.evidence
    set attributes = jsonb_set(attributes, '{${name}}', to_jsonb(string_to_array(attributes->>'${name}', ' ')))
    where source = 'insurance.cover' and jsonb_typeof(attributes->'${name}') = 'string'`;
}

function asText(name: string): string {
  return `update accreditation.evidence set attributes = jsonb_set(attributes, '{${name}}',
      to_jsonb(array_to_string(array(select jsonb_array_elements_text(attributes->'${name}')), ' ')))
    where source = 'insurance.cover' and jsonb_typeof(attributes->'${name}') = 'array'`;
}

/** No two rows of a person are of one moment: each is known a thousandth of a second after the last, and after it was said. */
const PAUSES = `insert into accreditation.evidence
    (id, body_id, person_id, source, source_id, revision, kind, held_on, held_until, minutes, attributes, trust, state, told_at, recorded_at)
  select gen_random_uuid(), p.body_id, p.person_id, 'accreditation.pause', p.pause_id, p.revision, 'no-practice',
    case when p.resumes_on = p.from_on then null else p.from_on end,
    case when p.resumes_on = p.from_on then null else p.resumes_on - 1 end, 0, '{}', 'declared',
    case when p.resumes_on = p.from_on then 'withdrawn' else 'active' end, p.recorded_at,
    greatest(p.recorded_at, (select max(e.recorded_at) from accreditation.evidence e
        where e.body_id = p.body_id and e.person_id = p.person_id))
      + interval '1 millisecond' * row_number() over (partition by p.body_id, p.person_id order by p.recorded_at, p.revision)
  from accreditation.pauses p`;

function allow(db: QueryRunner, sources: string, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_source_check,
      drop constraint evidence_kind_check,
      add constraint evidence_source_check check (source in (${sources})),
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

/** Row-level security is forced on the owner as well, who works here in no one body. */
async function inEveryBody(db: QueryRunner, statements: readonly string[]): Promise<void> {
  const tables = ['evidence', 'pauses'].map((table) => `accreditation.${table}`);
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  for (const statement of statements) await db.query(statement);
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
}
