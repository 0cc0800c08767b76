import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const BEFORE = ['about', 'narrative', 'clauses', 'occurred', 'name', 'contact'];
/** What a complaint says since it is asked question by question; what was filed before keeps its own fields. */
const ADDED = ['allegations', 'harmed', 'people', 'declared'];

/**
 * Complaints in several allegations, and at four levels of identity; and drafts of complaints, each as ciphertext under a key
 * of its own. A draft has no writer, no state and no word in the clear: a reference, a keyed hash of its return code, and the
 * days of its life.
 */
export class Drafts1790000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fieldsAre([...BEFORE, ...ADDED]));
    await db.query(levelsAre(['named', 'kept-from-coach', 'pseudonymous', 'anonymous']));
    await db.query(`
      create table complaints.drafts (
        id          uuid primary key,
        body_id     uuid not null,
        reference   text not null check (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
        code_hash   text not null check (code_hash ~ '^[0-9a-f]{64}$'),
        locale      text not null check (locale in ('fr', 'en')),
        version     int not null check (version > 0),
        answers     bytea,
        address     bytea,
        edited_on   date not null,
        warned_of   date,
        sent_on     date,
        case_id     uuid,
        unique (body_id, id),
        unique (body_id, reference),
        foreign key (body_id, case_id) references complaints.cases (body_id, id),
        check ((sent_on is null) = (case_id is null)),
        check (case_id is null or (answers is null and address is null))
      );
      create table complaints.draft_keys (
        body_id   uuid not null,
        draft_id  uuid not null,
        wrapped   bytea not null,
        primary key (body_id, draft_id),
        foreign key (body_id, draft_id) references complaints.drafts (body_id, id)
      );
      create table complaints.draft_mails (
        id        uuid primary key,
        body_id   uuid not null,
        draft_id  uuid not null,
        kind      text not null check (kind in ('code', 'warning')),
        asked_at  timestamptz not null,
        tries     int not null check (tries >= 0),
        used_at   timestamptz,
        foreign key (body_id, draft_id) references complaints.drafts (body_id, id) on delete cascade
      );
      create index on complaints.draft_mails (body_id, draft_id, asked_at desc)`);
    for (const table of ['drafts', 'draft_keys', 'draft_mails']) await db.query(tenantTable('complaints', table));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table complaints.draft_mails, complaints.draft_keys, complaints.drafts`);
    await db.query(levelsAre(['named', 'kept-from-coach']));
    await db.query(fieldsAre(BEFORE));
  }
}

function fieldsAre(fields: readonly string[]): string {
  return `
    alter table complaints.case_texts
      drop constraint case_texts_field_check,
      add constraint case_texts_field_check check (field in (${quoted(fields)}))`;
}

function levelsAre(levels: readonly string[]): string {
  return `
    alter table complaints.cases
      drop constraint cases_name_visibility_check,
      add constraint cases_name_visibility_check check (name_visibility in (${quoted(levels)}))`;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}
