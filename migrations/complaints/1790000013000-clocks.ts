import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * When the time of a case stands still, each pause and its early end a row of their own; what was granted of one run of a
 * clock; and the days on which nobody works in a body. Nothing of it is ever changed, and no due day is kept.
 */
export class Clocks1790000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(pauses);
    await db.query(changes);
    await db.query(calendars);
    for (const table of ['pauses', 'clock_changes', 'calendars'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['calendars', 'clock_changes', 'pauses']) await db.query(`drop table complaints.${table}`);
  }
}

const pauses = `
  create table complaints.pauses (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    ends         uuid,
    reason       text check (reason in ('info', 'resolution', 'party', 'health', 'court', 'third-party', 'identity')),
    on_day       date not null,
    review_on    date,
    acts_as      text not null,
    person_id    uuid not null,
    recorded_at  timestamptz not null,
    unique (body_id, case_id, id),
    unique (body_id, ends),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, case_id, ends) references complaints.pauses (body_id, case_id, id),
    check (ends is null and reason is not null and review_on > on_day or ends is not null and reason is null and review_on is null)
  );
  create index on complaints.pauses (body_id, case_id)`;

const changes = `
  create table complaints.clock_changes (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    clock        text not null,
    seq          int not null check (seq > 0),
    kind         text not null check (kind in ('extended', 'deferred')),
    review_on    date,
    on_day       date not null,
    acts_as      text not null,
    person_id    uuid not null,
    recorded_at  timestamptz not null,
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check ((kind = 'deferred') = (review_on is not null))
  );
  create index on complaints.clock_changes (body_id, case_id);
  create unique index clock_changes_once on complaints.clock_changes (body_id, case_id, clock, seq) where kind = 'extended'`;

const calendars = `
  create table complaints.calendars (
    id           uuid primary key,
    body_id      uuid not null,
    kind         text not null check (kind in ('day-off', 'day-on', 'holidays')),
    day          date not null,
    holidays     text check (holidays in ('france', 'alsace-moselle', 'none')),
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz not null,
    check ((kind = 'holidays') = (holidays is not null)),
    check (day > set_on)
  );
  create index on complaints.calendars (body_id, recorded_at)`;
