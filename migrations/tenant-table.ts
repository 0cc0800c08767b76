/**
 * The statements that bind a table to its body: row-level security, enabled and forced, on the setting that each
 * transaction makes; the writer's rights (insert and select alone when nothing in it may change) and the reader's.
 */
export function tenantTable(schema: string, table: string, options: { readonly appendOnly?: boolean } = {}): string {
  const verbs = options.appendOnly ? 'select, insert' : 'select, insert, update, delete';
  const name = `${schema}.${table}`;
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy own_body on ${name}
      using (body_id = (select nullif(current_setting('app.body', true), '')::uuid))
      with check (body_id = (select nullif(current_setting('app.body', true), '')::uuid));
    grant ${verbs} on ${name} to ${schema}_app;
    grant select on ${name} to ${schema}_reader;`;
}
