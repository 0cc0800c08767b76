import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Which versions of their charter a coach has, which is annexed to an engagement from which day, and which one a feedback
 * link asks about. What was said of an annex is superseded by the next row and never changed.
 */
export class CharterAnnexes1790000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.charter_versions (
        id            uuid primary key,
        body_id       uuid not null,
        person_id     uuid not null,
        number        int not null check (number > 0),
        published_on  date not null,
        unique (body_id, person_id, id),
        unique (body_id, person_id, number)
      )`);
    await db.query(tenantTable('practice', 'charter_versions', { appendOnly: true }));

    await db.query(`
      create table practice.charter_annexes (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        version_id     uuid,
        from_on        date not null,
        recorded_at    timestamptz not null,
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id),
        foreign key (body_id, person_id, version_id) references practice.charter_versions (body_id, person_id, id)
      )`);
    await db.query(`create index annexes_of_engagement on practice.charter_annexes (body_id, engagement_id, id)`);
    await db.query(tenantTable('practice', 'charter_annexes', { appendOnly: true }));

    await db.query(`
      alter table practice.feedback_links add column charter_version_id uuid,
        add foreign key (body_id, person_id, charter_version_id)
          references practice.charter_versions (body_id, person_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table practice.feedback_links drop column charter_version_id`);
    await db.query(`drop table practice.charter_annexes`);
    await db.query(`drop table practice.charter_versions`);
  }
}
