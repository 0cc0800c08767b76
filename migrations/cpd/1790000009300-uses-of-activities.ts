import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an activity is used: the line that its coach puts it to, the audit in which it made good what was missing, and whether
 * its text was looked through for others: not in what was recorded before this.
 */
export class UsesOfActivities1790000009300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cpd.activities
        add column counts_for text check (length(counts_for) <= 60),
        add column spent_on uuid,
        add column looked_through boolean not null default false,
        add constraint activities_spent_on foreign key (body_id, spent_on) references cpd.audit_files (body_id, id);
      create index activities_spent_on on cpd.activities (body_id, spent_on) where spent_on is not null;
      alter table cpd.audit_notices drop constraint audit_notices_kind_check;
      alter table cpd.audit_notices add constraint audit_notices_kind_check
        check (kind in ('opened', 'asked-again', 'time-decided', 'reminder', 'closed', 'to-review', 'hours-used'));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cpd.audit_notices drop constraint audit_notices_kind_check;
      alter table cpd.audit_notices add constraint audit_notices_kind_check
        check (kind in ('opened', 'asked-again', 'time-decided', 'reminder', 'closed', 'to-review'));
      drop index cpd.activities_spent_on;
      alter table cpd.activities drop column looked_through, drop column spent_on, drop column counts_for;`);
  }
}
