import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an agreement is about: coaching, as every one until now, or the supervision that the supervisee gives. Two people have
 * one agreement of each. A session is about what its agreement is about; the key keeps both from ever changing apart.
 */
export class Subjects1790000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ['agreements', 'sessions'])
      await db.query(`
        alter table supervision.${table}
          add column subject text not null default 'coaching' check (subject in ('coaching', 'supervision'))`);
    await db.query(`
      alter table supervision.agreements add constraint agreements_subject_key unique (body_id, id, subject);
      alter table supervision.sessions add constraint sessions_subject_of_agreement_fkey
        foreign key (body_id, agreement_id, subject) references supervision.agreements (body_id, id, subject);
      drop index supervision.agreements_one_open_per_pair;
      create unique index agreements_one_open_per_pair
        on supervision.agreements (body_id, supervisor_id, supervisee_id, subject) where status in ('proposed', 'accepted')`);
  }

  /** Nothing is thrown away: it fails while two people have an agreement of each. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index supervision.agreements_one_open_per_pair;
      create unique index agreements_one_open_per_pair on supervision.agreements (body_id, supervisor_id, supervisee_id)
        where status in ('proposed', 'accepted');
      alter table supervision.sessions drop constraint sessions_subject_of_agreement_fkey, drop column subject;
      alter table supervision.agreements drop constraint agreements_subject_key, drop column subject`);
  }
}
