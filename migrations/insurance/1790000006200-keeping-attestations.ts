import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const ADDED_TO = ['attestation_terms', 'cover_attestations', 'attestation_erasures'];

/**
 * For how long a body keeps attestations, with which covers each was given, and which were erased: their rows stay. What a
 * correction replaced before was kept without its cover: it goes once all the covers of its person are over. Row-level
 * security is forced on the owner as well, who works here in no one body.
 */
export class KeepingAttestations1790000006200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table insurance.attestation_terms (
        id           uuid primary key,
        body_id      uuid not null,
        months       int check (months between 1 and 360),
        set_by       uuid not null,
        set_on       date not null,
        recorded_at  timestamptz(3) not null
      );
      create index on insurance.attestation_terms (body_id, recorded_at desc);
      create table insurance.cover_attestations (
        body_id      uuid not null,
        document_id  uuid not null,
        cover_id     uuid not null,
        primary key (body_id, document_id, cover_id),
        foreign key (body_id, document_id) references insurance.documents (body_id, id),
        foreign key (body_id, cover_id) references insurance.covers (body_id, id)
      );
      create table insurance.attestation_erasures (
        document_id  uuid not null,
        body_id      uuid not null,
        erased_on    date not null,
        recorded_at  timestamptz not null,
        primary key (body_id, document_id),
        foreign key (body_id, document_id) references insurance.documents (body_id, id)
      );
      alter table insurance.covers no force row level security;
      alter table insurance.documents no force row level security;
      insert into insurance.cover_attestations (body_id, document_id, cover_id)
        select d.body_id, d.id, c.id from insurance.documents d
        join insurance.covers c on c.body_id = d.body_id and c.person_id = d.person_id
        where c.document_id = d.id
          or not exists (select from insurance.covers s where s.body_id = d.body_id and s.document_id = d.id);
      alter table insurance.documents force row level security;
      alter table insurance.covers force row level security`);
    for (const table of ADDED_TO) await db.query(tenantTable('insurance', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table insurance.attestation_erasures, insurance.cover_attestations, insurance.attestation_terms`,
    );
  }
}
