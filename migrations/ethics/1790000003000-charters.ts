import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The charter that a body gives its coaches, what each of them makes of it, and the link by which others read it. What is
 * published, by the body or by a coach, never changes; a draft is no evidence and may.
 */
export class Charters1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ethics.charter_editions (
        id            uuid primary key,
        body_id       uuid not null,
        edition       text not null check (btrim(edition) <> ''),
        content       jsonb not null check (jsonb_typeof(content) = 'object'),
        hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
        valid_from    date not null,
        published_by  uuid not null,
        published_at  timestamptz not null,
        unique (body_id, id),
        unique (body_id, edition),
        unique (body_id, valid_from)
      )`);
    await db.query(tenantTable('ethics', 'charter_editions', { appendOnly: true }));

    await db.query(`
      create table ethics.charter_drafts (
        id          uuid primary key,
        body_id     uuid not null,
        person_id   uuid not null,
        content     jsonb not null check (jsonb_typeof(content) = 'object'),
        changed_at  timestamptz not null,
        unique (body_id, person_id)
      )`);
    await db.query(tenantTable('ethics', 'charter_drafts'));

    await db.query(`
      create table ethics.charter_versions (
        id            uuid primary key,
        body_id       uuid not null,
        person_id     uuid not null,
        number        int not null check (number > 0),
        edition_id    uuid not null,
        content       jsonb not null check (jsonb_typeof(content) = 'object'),
        languages     text[] not null check (cardinality(languages) > 0 and languages <@ array['fr', 'en']),
        shown_name    text not null check (btrim(shown_name) <> ''),
        hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
        published_on  date not null,
        published_at  timestamptz not null,
        unique (body_id, person_id, number),
        foreign key (body_id, edition_id) references ethics.charter_editions (body_id, id)
      )`);
    await db.query(tenantTable('ethics', 'charter_versions', { appendOnly: true }));

    await db.query(`
      create table ethics.charter_links (
        id         uuid primary key,
        body_id    uuid not null,
        person_id  uuid not null,
        address    text not null unique check (address ~ '^[A-Za-z0-9_-]{22}$'),
        made_on    date not null,
        ended_on   date
      )`);
    await db.query(tenantTable('ethics', 'charter_links'));
    await db.query(
      `create unique index one_open_link on ethics.charter_links (body_id, person_id) where ended_on is null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ethics.charter_links`);
    await db.query(`drop table ethics.charter_versions`);
    await db.query(`drop table ethics.charter_drafts`);
    await db.query(`drop table ethics.charter_editions`);
  }
}
