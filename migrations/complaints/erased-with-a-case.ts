/** Where the function that erases a case gathers what idempotency rows may name, and after what it begins to delete. */
const IDS = 'union all select id from complaints.drafts where body_id = body and case_id = gone';
const BEFORE = 'delete from complaints.idempotency where body_id = body and result_id = any (ids);';

/**
 * Has these tables erased with a case as well, in this order, beside whatever the function names already: each has `id` and
 * `case_id`. What comes later names what was there before, and is deleted first. The function is read from the database, so
 * that migrations which add to it may run in any order.
 */
export function erasedWithACase(...tables: readonly string[]): string {
  return rewritten([
    [IDS, [...tables.map(idsOf), IDS].join('\n      ')],
    [BEFORE, [BEFORE, ...tables.map(deletionOf)].join('\n    ')],
  ]);
}

/** The reverse. */
export function erasedNoLonger(...tables: readonly string[]): string {
  return rewritten(
    tables.flatMap((table) => [[`${idsOf(table)}\n      `, ''] as const, [`\n    ${deletionOf(table)}`, ''] as const]),
  );
}

function rewritten(changes: readonly (readonly [string, string])[]): string {
  const text = changes.reduce((inner, [from, to]) => `replace(${inner}, $from$${from}$from$, $to$${to}$to$)`, 'was');
  return `
    do $do$
    declare was text := pg_get_functiondef('complaints.destroy_case(uuid, date)'::regprocedure);
    declare now text := ${text};
    begin
      if now = was then raise exception 'The function that erases a case was not found as it was.'; end if;
      execute now;
    end $do$`;
}

const idsOf = (table: string) => `union all select id from complaints.${table} where body_id = body and case_id = gone`;
const deletionOf = (table: string) => `delete from complaints.${table} where body_id = body and case_id = gone;`;
