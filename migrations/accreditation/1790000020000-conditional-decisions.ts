import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An application can be answered on a condition: it stays open, with the last day on which what is still to be shown counts.
 * Members are reminded of that day. On the way down nothing is thrown away: it fails while there is such an answer.
 */
export class ConditionalDecisions1790000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.applications
        add column honoured_until date,
        drop constraint applications_status_check,
        drop constraint applications_check,
        drop constraint applications_check1,
        add constraint applications_status_check
          check (status in ('waiting', 'conditional', 'withdrawn', 'declined', 'awarded')),
        add constraint applications_check check ((status in ('waiting', 'conditional')) = (decided_on is null)),
        add constraint applications_check1 check ((status in ('waiting', 'conditional')) = (decided_by is null)),
        add constraint applications_honoured_check check ((status = 'conditional') = (honoured_until is not null));
      drop index accreditation.applications_waiting;
      create unique index applications_open on accreditation.applications (body_id, person_id) where decided_on is null;
      alter table accreditation.application_decisions
        add column honoured_until date,
        add column longer_because text,
        drop constraint application_decisions_outcome_check,
        add constraint application_decisions_outcome_check check (outcome in ('awarded', 'declined', 'conditional')),
        add constraint application_decisions_condition_check check (case outcome
          when 'conditional' then honoured_until >= decided_on + 28 and honoured_until <= decided_on + interval '24 months'
            and honoured_until is not null and btrim(statement) <> '' and statement is not null
          else honoured_until is null and longer_because is null end),
        add constraint application_decisions_longer_check check (btrim(longer_because) <> '' and length(longer_because) <= 2000);
      alter table accreditation.reminders
        drop constraint reminders_kind_check,
        add constraint reminders_kind_check
          check (kind in ('requirement', 'renewal-opens', 'term-ends', 'condition-ends'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.reminders
        drop constraint reminders_kind_check,
        add constraint reminders_kind_check check (kind in ('requirement', 'renewal-opens', 'term-ends'));
      alter table accreditation.application_decisions
        drop constraint application_decisions_condition_check,
        drop constraint application_decisions_outcome_check,
        add constraint application_decisions_outcome_check check (outcome in ('awarded', 'declined')),
        drop column honoured_until,
        drop column longer_because;
      drop index accreditation.applications_open;
      create unique index applications_waiting on accreditation.applications (body_id, person_id) where status = 'waiting';
      alter table accreditation.applications
        drop constraint applications_honoured_check,
        drop constraint applications_status_check,
        drop constraint applications_check,
        drop constraint applications_check1,
        add constraint applications_status_check check (status in ('waiting', 'withdrawn', 'declined', 'awarded')),
        add constraint applications_check check ((status = 'waiting') = (decided_on is null)),
        add constraint applications_check1 check ((status = 'waiting') = (decided_by is null)),
        drop column honoured_until`);
  }
}
