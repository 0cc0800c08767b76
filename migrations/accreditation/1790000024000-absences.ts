import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * When the people of the pool are away, each absence with its revisions; who stands in for whom; assessments that were handed
 * over; and which assessors were reminded of which application.
 *
 * On the way down nothing that was handed over is thrown away: it fails while there is one.
 */
export class Absences1790000024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(absences);
    await db.query(saidBefore);
    await db.query(`
      alter table accreditation.assessors
        drop constraint assessors_check1,
        drop constraint assessors_check2,
        drop column absent_from,
        drop column absent_until,
        add column deputy_id uuid,
        add constraint assessors_deputy_check check (deputy_id <> person_id)`);
    await db.query(statuses(`'assigned', 'open', 'recused', 'submitted', 'handed-over'`, `'recused', 'handed-over'`));
    await db.query(handedOver);
    await db.query(reminders);
    for (const table of ['absences', 'assessment_reminders'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.assessment_reminders`);
    await db.query(`
      alter table accreditation.assessments
        drop constraint assessments_handed_over_check,
        drop constraint assessments_declared_check,
        drop constraint assessments_replaces_fkey,
        drop column replaces_id,
        drop column handed_over_at,
        add constraint assessments_check1 check ((status = 'assigned') = (declared_at is null))`);
    await db.query(statuses(`'assigned', 'open', 'recused', 'submitted'`, `'recused'`));
    await db.query(`
      alter table accreditation.assessors
        drop column deputy_id,
        add column absent_from date,
        add column absent_until date,
        add constraint assessors_check1 check (absent_until >= absent_from),
        add constraint assessors_check2 check (absent_from is not null or absent_until is null)`);
    await db.query(saidLast);
    await db.query(`drop table accreditation.absences`);
  }
}

const absences = `
  create table accreditation.absences (
    id           uuid primary key,
    body_id      uuid not null,
    absence_id   uuid not null,
    revision     int not null check (revision > 0),
    person_id    uuid not null,
    from_on      date not null,
    until_on     date check (until_on >= from_on),
    state        text not null check (state in ('active', 'taken-back')),
    entered_by   uuid,
    recorded_at  timestamptz(3) not null,
    unique (body_id, absence_id, revision)
  );
  create index on accreditation.absences (body_id, person_id);`;

/** Row security is forced on the owner as well, so that it is let off meanwhile. Who said these, the audit tells. */
const saidBefore = `
  alter table accreditation.assessors no force row level security;
  insert into accreditation.absences (id, body_id, absence_id, revision, person_id, from_on, until_on, state, recorded_at)
    select gen_random_uuid(), body_id, gen_random_uuid(), 1, person_id, absent_from, absent_until, 'active', now()
    from accreditation.assessors where absent_from is not null;
  alter table accreditation.assessors force row level security;`;

/** There was room for one absence: the last one that holds. */
const saidLast = `
  alter table accreditation.assessors no force row level security;
  alter table accreditation.absences no force row level security;
  update accreditation.assessors p set absent_from = l.from_on, absent_until = l.until_on
    from (select distinct on (a.body_id, a.person_id) a.* from accreditation.absences a
      where a.state = 'active' and not exists (select from accreditation.absences later
        where later.body_id = a.body_id and later.absence_id = a.absence_id and later.revision > a.revision)
      order by a.body_id, a.person_id, a.from_on desc) l
    where l.body_id = p.body_id and l.person_id = p.person_id;
  alter table accreditation.assessors force row level security;`;

const handedOver = `
  alter table accreditation.assessments
    drop constraint assessments_check1,
    add column handed_over_at timestamptz(3),
    add column replaces_id uuid,
    add constraint assessments_declared_check
      check (status = 'handed-over' or (status = 'assigned') = (declared_at is null)),
    add constraint assessments_handed_over_check check ((status = 'handed-over') = (handed_over_at is not null)),
    add constraint assessments_replaces_fkey
      foreign key (body_id, replaces_id) references accreditation.assessments (body_id, id);`;

const reminders = `
  create table accreditation.assessment_reminders (
    id             uuid primary key,
    body_id        uuid not null,
    act_id         uuid not null,
    reminder_id    uuid not null,
    assessment_id  uuid not null,
    reminded_by    uuid not null,
    reminded_on    date not null,
    recorded_at    timestamptz(3) not null,
    unique (body_id, act_id, assessment_id),
    foreign key (body_id, assessment_id) references accreditation.assessments (body_id, id)
  );
  create index on accreditation.assessment_reminders (body_id, assessment_id);
  create index on accreditation.assessment_reminders (body_id, reminder_id);`;

const statuses = (all: string, left: string) => `
  alter table accreditation.assessments
    drop constraint assessments_status_check,
    add constraint assessments_status_check check (status in (${all}));
  drop index accreditation.assessments_one_per_seat;
  create unique index assessments_one_per_seat on accreditation.assessments (body_id, application_id, seat)
    where status not in (${left});`;
