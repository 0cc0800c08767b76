import type { QueryRunner } from 'typeorm';

/** Where the function that erases a case gathers what idempotency rows may name, and after what it begins to delete. */
const IDS = 'union all select id from complaints.drafts where body_id = body and case_id = gone';
const BEFORE = 'delete from complaints.idempotency where body_id = body and result_id = any (ids);';

/**
 * Has these tables erased with a case as well, in this order, beside whatever the function names already: each has `id` and
 * `case_id`. What comes later names what was there before, and is deleted first. The text of the function is read from the
 * database, so that migrations which add to it may run in any order.
 */
export function eraseWithACase(db: QueryRunner, ...tables: readonly string[]): Promise<void> {
  return rewrite(db, [
    [IDS, [...tables.map(idsOf), IDS].join('\n      ')],
    [BEFORE, [BEFORE, ...tables.map(deletionOf)].join('\n    ')],
  ]);
}

/** The reverse. */
export function eraseNoLonger(db: QueryRunner, ...tables: readonly string[]): Promise<void> {
  return rewrite(
    db,
    tables.flatMap((table) => [
      [`${idsOf(table)}\n      `, ''],
      [`\n    ${deletionOf(table)}`, ''],
    ]),
  );
}

/** Puts each second text in the place of the first, and fails where one was not found. */
async function rewrite(db: QueryRunner, changes: readonly (readonly string[])[]): Promise<void> {
  const each = changes.map(
    ([from = '', to = '']) => `
      if position($t$${from}$t$ in text) = 0 then raise exception 'The function that erases a case is not as it was.'; end if;
      text := replace(text, $t$${from}$t$, $t$${to}$t$);`,
  );
  await db.query(`
    do $do$
    declare text text := pg_get_functiondef('complaints.destroy_case(uuid, date)'::regprocedure);
    begin ${each.join('')}
      execute text;
    end $do$`);
}

const idsOf = (table: string) => `union all select id from complaints.${table} where body_id = body and case_id = gone`;
const deletionOf = (table: string) => `delete from complaints.${table} where body_id = body and case_id = gone;`;
