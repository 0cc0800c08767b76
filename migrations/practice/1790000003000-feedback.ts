import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const STATEMENTS = ['listening', 'integrity', 'responsibility', 'transparency', 'confidentiality'];
const ANSWERS = `('always', 'mostly', 'sometimes', 'never', 'cannot-say')`;

/** Feedback links, of which only a hash is kept, and what clients answered: nothing here says who a client is. */
export class Feedback1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.feedback_links (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        token_hash     text not null check (token_hash ~ '^[0-9a-f]{64}$'),
        made_on        date not null,
        until          date not null,
        ended_on       date,
        unique (body_id, token_hash),
        unique (body_id, person_id, engagement_id, id),
        check (until >= made_on),
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id)
      )`);
    await db.query(`
      create unique index one_feedback_link_of_engagement on practice.feedback_links (body_id, engagement_id)
        where ended_on is null`);
    await db.query(tenantTable('practice', 'feedback_links'));

    await db.query(`
      create table practice.feedback (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        link_id        uuid not null,
        given_on       date not null,
        revision       int not null,
        ${STATEMENTS.map((name) => `${name} text check (${name} in ${ANSWERS})`).join(', ')},
        comment        text check (length(comment) <= 1000),
        unique (body_id, link_id),
        check (coalesce(${STATEMENTS.join(', ')}) is not null),
        foreign key (body_id, person_id, engagement_id, link_id)
          references practice.feedback_links (body_id, person_id, engagement_id, id)
      )`);
    await db.query(`create index feedback_of_person on practice.feedback (body_id, person_id)`);
    await db.query(tenantTable('practice', 'feedback'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table practice.feedback`);
    await db.query(`drop table practice.feedback_links`);
  }
}
