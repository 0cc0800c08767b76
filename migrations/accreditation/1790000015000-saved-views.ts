import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What people keep of a list of work: a name of their own for what they ask of it. It is no evidence, so that what is
 * removed is gone. And what the lists are read by: those that wait, those appealed against, and the latest first.
 */
export class SavedViews1790000015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(savedViews);
    await db.query(tenantTable('accreditation', 'saved_views'));
    await db.query(indexes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index accreditation.applications_in_queue`);
    await db.query(`drop table accreditation.saved_views`);
  }
}

const savedViews = `
  create table accreditation.saved_views (
    id        uuid primary key,
    body_id   uuid not null,
    owner_id  uuid not null,
    shared    boolean not null,
    queue     text not null check (queue in ('applications', 'assessments')),
    name      text not null check (btrim(name) <> '' and length(name) <= 80),
    query     jsonb not null check (jsonb_typeof(query) = 'object'),
    revision  int not null check (revision > 0),
    check (not (shared and queue = 'assessments'))
  );
  create unique index saved_views_name on accreditation.saved_views (body_id, owner_id, queue, name);
  create index saved_views_shared on accreditation.saved_views (body_id, queue) where shared;`;

const indexes = `
  create index applications_in_queue on accreditation.applications (body_id, status, applied_on, id);`;
