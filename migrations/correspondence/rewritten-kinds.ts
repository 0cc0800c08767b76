import type { QueryRunner } from 'typeorm';

/** Puts the second text in the place of the first in the list of kinds of mail, and fails where it is not found. */
export async function rewriteKinds(db: QueryRunner, from: string, to: string): Promise<void> {
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
