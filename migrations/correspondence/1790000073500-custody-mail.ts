import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After which kind, and with it, the new one stands in the list as the database writes it. */
const BEFORE = `'screening-due'::text`;
const WITH = `'screening-due'::text, 'custody-due'::text`;

/**
 * Those who guard a kept name are reminded of a request that waits. The list of kinds is read from the database, so that
 * migrations which add to it may run in any order.
 */
export class CustodyMail1790000073500 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return rewrite(db, BEFORE, WITH);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'custody-due'`);
    await rewrite(db, WITH, BEFORE);
  }
}

/** Puts the second text in the place of the first, and fails where it is not found. */
async function rewrite(db: QueryRunner, from: string, to: string): Promise<void> {
  await db.query(`
    do $do$
    declare allowed text := (select pg_get_constraintdef(oid) from pg_constraint
      where conrelid = 'correspondence.messages'::regclass and conname = 'messages_kind_check');
    begin
      if position($t$${from}$t$ in allowed) = 0 then raise exception 'The list of kinds is not as it was.'; end if;
      alter table correspondence.messages drop constraint messages_kind_check;
      execute 'alter table correspondence.messages add constraint messages_kind_check '
        || replace(allowed, $t$${from}$t$, $t$${to}$t$);
    end $do$`);
}
