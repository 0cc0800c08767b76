import type pg from 'pg';

const SCHEMAS = `any($1::text[])`;

/** One query for each kind of thing that a migration can make; every row begins with where the thing is. */
const KINDS = {
  tables: `select n.nspname, c.relname, c.relkind::text, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner) as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${SCHEMAS} and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
  columns: `select table_schema, table_name, ordinal_position, column_name, data_type, udt_name, is_nullable, column_default,
      datetime_precision, character_maximum_length, is_generated, is_identity
    from information_schema.columns where table_schema = ${SCHEMAS}`,
  constraints: `select n.nspname, t.relname, c.conname, c.contype::text, c.convalidated, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace left join pg_class t on t.oid = c.conrelid where n.nspname = ${SCHEMAS}`,
  indexes: `select schemaname, tablename, indexname, indexdef from pg_indexes where schemaname = ${SCHEMAS}`,
  policies: `select schemaname, tablename, policyname, permissive, roles::text[], cmd, qual, with_check from pg_policies where schemaname = ${SCHEMAS}`,
  tableGrants: `select table_schema, table_name, grantee, privilege_type, is_grantable from information_schema.role_table_grants where table_schema = ${SCHEMAS}`,
  columnGrants: `select table_schema, table_name, column_name, grantee, privilege_type from information_schema.column_privileges where table_schema = ${SCHEMAS}`,
  sequences: `select schemaname, sequencename, data_type::text from pg_sequences where schemaname = ${SCHEMAS}`,
  triggers: `select n.nspname, t.relname, g.tgname, pg_get_triggerdef(g.oid) as definition
    from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace where n.nspname = ${SCHEMAS} and not g.tgisinternal`,
  functions: `select n.nspname, p.proname, pg_get_functiondef(p.oid) as definition
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = ${SCHEMAS} and p.prokind in ('f', 'p')`,
  types: `select n.nspname, t.typname, t.typtype::text,
      (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname = ${SCHEMAS} and t.typtype in ('e', 'd', 'r')`,
} as const;

export type Kind = keyof typeof KINDS;

/** Everything in these schemas, one line a thing, sorted. */
export type Catalogue = Readonly<Record<Kind, readonly string[]>>;

/** Reads it as the owner, who sees every grant. */
export async function catalogueOf(client: pg.Client, schemas: readonly string[]): Promise<Catalogue> {
  const kinds: [string, readonly string[]][] = [];
  for (const [kind, text] of Object.entries(KINDS)) {
    const { rows } = await client.query<Record<string, unknown>>(text, [schemas]);
    kinds.push([kind, rows.map((row) => JSON.stringify(Object.values(row))).sort()]);
  }
  return Object.fromEntries(kinds) as Catalogue;
}
