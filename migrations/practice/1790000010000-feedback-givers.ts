import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Whose feedback a link asks for. A client's belongs to an engagement, as all did before; a sponsor's to an engagement and
 * to the sponsor; a supervisor's or a peer's to a label alone. On the way down nothing is thrown away: it fails while others
 * than clients were asked.
 */
export class FeedbackGivers1790000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.feedback_givers (
        id           uuid primary key,
        body_id      uuid not null,
        person_id    uuid not null,
        kind         text not null check (kind in ('sponsor', 'supervisor', 'peer')),
        label        text not null check (length(label) <= 40),
        label_key    text not null,
        recorded_at  timestamptz not null,
        unique (body_id, person_id, label_key),
        unique (body_id, person_id, kind, id)
      )`);
    await db.query(tenantTable('practice', 'feedback_givers', { appendOnly: true }));
    await db.query(`
      alter table practice.feedback_links
        alter column engagement_id drop not null,
        add column giver_kind text not null default 'client',
        add column giver_id uuid,
        add unique (body_id, person_id, id),
        add foreign key (body_id, person_id, giver_kind, giver_id)
          references practice.feedback_givers (body_id, person_id, kind, id),
        add constraint belongs_to_giver check (case giver_kind
          when 'client' then engagement_id is not null and giver_id is null
          when 'sponsor' then engagement_id is not null and giver_id is not null
          when 'supervisor' then engagement_id is null and giver_id is not null
          when 'peer' then engagement_id is null and giver_id is not null
          else false end)`);
    await db.query(`alter table practice.feedback_links alter column giver_kind drop default`);
    await db.query(`drop index practice.one_feedback_link_of_engagement`);
    await db.query(`
      create unique index one_feedback_link_of_engagement on practice.feedback_links (body_id, engagement_id, giver_kind)
        where ended_on is null`);
    await db.query(`
      create unique index one_feedback_link_of_label on practice.feedback_links (body_id, giver_id)
        where ended_on is null and engagement_id is null`);
    await db.query(`
      alter table practice.feedback
        alter column engagement_id drop not null,
        drop constraint feedback_body_id_person_id_engagement_id_link_id_fkey,
        add constraint feedback_of_link foreign key (body_id, person_id, link_id)
          references practice.feedback_links (body_id, person_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice.feedback
        drop constraint feedback_of_link,
        add constraint feedback_body_id_person_id_engagement_id_link_id_fkey
          foreign key (body_id, person_id, engagement_id, link_id)
          references practice.feedback_links (body_id, person_id, engagement_id, id),
        alter column engagement_id set not null`);
    await db.query(`drop index practice.one_feedback_link_of_label`);
    await db.query(`drop index practice.one_feedback_link_of_engagement`);
    await db.query(`
      create unique index one_feedback_link_of_engagement on practice.feedback_links (body_id, engagement_id)
        where ended_on is null`);
    await db.query(`
      alter table practice.feedback_links
        drop constraint belongs_to_giver,
        drop constraint feedback_links_body_id_person_id_id_key,
        drop column giver_id,
        drop column giver_kind,
        alter column engagement_id set not null`);
    await db.query(`drop table practice.feedback_givers`);
  }
}
