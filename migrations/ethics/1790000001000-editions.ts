import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The editions of a body's code of ethics, down to the clause. What is published never changes. */
export class Editions1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ethics.editions (
        id            uuid primary key,
        body_id       uuid not null,
        edition       text not null check (btrim(edition) <> ''),
        title_fr      text not null check (btrim(title_fr) <> ''),
        title_en      text not null check (btrim(title_en) <> ''),
        hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
        valid_from    date not null,
        published_by  uuid not null,
        published_at  timestamptz not null,
        unique (body_id, id),
        unique (body_id, id, hash),
        unique (body_id, edition),
        unique (body_id, valid_from)
      )`);
    await db.query(tenantTable('ethics', 'editions', { appendOnly: true }));

    await db.query(`
      create table ethics.sections (
        id          uuid primary key,
        body_id     uuid not null,
        edition_id  uuid not null,
        position    int not null check (position >= 0),
        code        text not null check (btrim(code) <> ''),
        title_fr    text not null check (btrim(title_fr) <> ''),
        title_en    text not null check (btrim(title_en) <> ''),
        unique (body_id, id),
        unique (body_id, edition_id, code),
        unique (body_id, edition_id, position),
        foreign key (body_id, edition_id) references ethics.editions (body_id, id)
      )`);
    await db.query(tenantTable('ethics', 'sections', { appendOnly: true }));

    await db.query(`
      create table ethics.clauses (
        id          uuid primary key,
        body_id     uuid not null,
        edition_id  uuid not null,
        section_id  uuid not null,
        position    int not null check (position >= 0),
        code        text not null check (btrim(code) <> ''),
        text_fr     text not null check (btrim(text_fr) <> ''),
        text_en     text not null check (btrim(text_en) <> ''),
        unique (body_id, edition_id, code),
        unique (body_id, section_id, position),
        foreign key (body_id, edition_id) references ethics.editions (body_id, id),
        foreign key (body_id, section_id) references ethics.sections (body_id, id)
      )`);
    await db.query(tenantTable('ethics', 'clauses', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ethics.clauses`);
    await db.query(`drop table ethics.sections`);
    await db.query(`drop table ethics.editions`);
  }
}
