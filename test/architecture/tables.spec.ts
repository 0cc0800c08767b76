import { describe, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { contexts } from './source-tree.js';
import { isBoundToBody, recordedSql, tablesIn } from './recorded-sql.js';

/** What is known before the body is: bodies themselves, accounts, and what signs an account in. */
const WITHOUT_BODY = ['bodies', 'accounts', 'passkeys', 'sessions', 'sign_in_codes', 'challenges'].map(
  (name) => `identity.${name}`,
);

const lines = Object.entries(migrations);

describe('the tables', () => {
  it.each(lines)('of %s carry the body and are bound to it', async (_, ofContext) => {
    const { up } = await recordedSql(ofContext);
    const tables = [...tablesIn(up)].filter(([table]) => !WITHOUT_BODY.includes(table));
    const loose = tables.filter(
      ([table, columns]) =>
        !/\bbody_id\s+uuid\s+(not\s+null|primary\s+key)/i.test(columns) || !isBoundToBody(up, table),
    );

    expect(loose.map(([table]) => table)).toEqual([]);
    expect(tables.length).toBeGreaterThan(5);
  });

  it.each(lines)('of %s lie in its own schema', async (context, ofContext) => {
    const { up } = await recordedSql(ofContext);

    expect([...tablesIn(up).keys()].filter((table) => !table.startsWith(`${context}.`))).toEqual([]);
  });

  it.each(lines)('of %s are all dropped on the way down', async (_, ofContext) => {
    const { up, down } = await recordedSql(ofContext);
    const dropped = [...down.matchAll(/drop\s+table\s+(?:if\s+exists\s+)?([^;]+)/gi)].flatMap((match) =>
      match[1]!.split(',').map((name) => name.trim()),
    );

    expect([...tablesIn(up).keys()].filter((table) => !dropped.includes(table))).toEqual([]);
  });

  it('of every context that has a service are among them', () => {
    expect(Object.keys(migrations).sort()).toEqual(contexts());
  });

  it('would be found loose', () => {
    const bound = `alter table a.b enable row level security; alter table a.b force row level security;
      create policy p on a.b using (body_id = (select nullif(current_setting('app.body', true), '')::uuid));`;

    expect(isBoundToBody(bound, 'a.b')).toBe(true);
    expect(isBoundToBody(bound.replace('force', 'no force'), 'a.b')).toBe(false);
    expect(isBoundToBody(bound, 'a.c')).toBe(false);
    expect([...tablesIn('create table a.b (id uuid check (id in (1)), body_id uuid not null)')]).toEqual([
      ['a.b', 'id uuid check (id in (1)), body_id uuid not null'],
    ]);
  });
});
