import type { QueryRunner } from 'typeorm';

/** Where the function that erases a case gathers what idempotency rows may name, and after what it begins to delete. */
const IDS = 'union all select id from complaints.drafts where body_id = body and case_id = gone';
const BEFORE = 'delete from complaints.idempotency where body_id = body and result_id = any (ids);';

/**
 * Has these tables erased with a case as well, in this order, beside whatever the function names already: each has `id` and
 * `case_id`. What comes later names what was there before, and is deleted first. The function is read from the database, so that migrations which add to it may run in any order.
 */
export async function eraseWithACase(db: QueryRunner, ...tables: readonly string[]): Promise<void> {
  await rewrite(db, (text) =>
    text
      .replace(IDS, [...tables.map(idsOf), IDS].join('\n      '))
      .replace(BEFORE, [BEFORE, ...tables.map(deletionOf)].join('\n    ')),
  );
}

/** The reverse. */
export async function eraseNoLonger(db: QueryRunner, ...tables: readonly string[]): Promise<void> {
  await rewrite(db, (text) =>
    tables.reduce(
      (rest, table) => rest.replace(`${idsOf(table)}\n      `, '').replace(`\n    ${deletionOf(table)}`, ''),
      text,
    ),
  );
}

async function rewrite(db: QueryRunner, change: (text: string) => string): Promise<void> {
  const [{ text }] = (await db.query(
    `select pg_get_functiondef('complaints.destroy_case(uuid, date)'::regprocedure) as text`,
  )) as [{ text: string }];
  const changed = change(text);
  if (changed === text) throw new Error('The function that erases a case was not found as it was.');
  await db.query(changed);
}

const idsOf = (table: string) => `union all select id from complaints.${table} where body_id = body and case_id = gone`;
const deletionOf = (table: string) => `delete from complaints.${table} where body_id = body and case_id = gone;`;
