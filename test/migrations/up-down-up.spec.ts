import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type DatabaseAddress, migrate, provision } from '@standing/platform/database';
import { createDatabase, type TestDatabase } from '@standing/testing';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { type Catalogue, catalogueOf, type Kind } from './catalogue.js';

const contexts = Object.keys(migrations);

describe('migrations', () => {
  const name = `empty_${newId().replaceAll('-', '')}`;
  let template: TestDatabase;
  let owner: DatabaseAddress;
  let server: pg.Client;
  let client: pg.Client;
  let firstUp: Catalogue;

  beforeAll(async () => {
    template = await createDatabase();
    server = new pg.Client(template.address);
    await server.connect();
    await server.query(`create database ${name}`);
    owner = { ...template.address, database: name };
    client = new pg.Client(owner);
    await client.connect();
    await provision(owner, contexts, template.secret);
    await migrate(owner, migrations);
    firstUp = await catalogueOf(client, contexts);
  });

  afterAll(async () => {
    await client.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
    await template.drop();
  });

  it('make the same as the template that every spec is copied from', async () => {
    expect(await catalogueOf(server, contexts)).toEqual(firstUp);
  });

  it('go all the way down, and leave nothing but the list of what has run', async () => {
    await migrate(owner, migrations, 'down');
    const left = await catalogueOf(client, contexts);

    expect(tablesIn(left)).toEqual(contexts.map((context) => `${context}.migrations`).sort());
    expect(left.policies).toEqual([]);
    expect(left.sequences).toHaveLength(contexts.length);
    expect([...left.triggers, ...left.functions, ...left.types]).toEqual([]);
    expect(left.tableGrants.filter((line) => !line.includes('"standing"'))).toEqual([]);
    for (const context of contexts) {
      expect((await client.query(`select * from ${context}.migrations`)).rows).toEqual([]);
    }
  });

  it('come up again to exactly what they made the first time', async () => {
    await migrate(owner, migrations);

    expect(await catalogueOf(client, contexts)).toEqual(firstUp);
  });

  it('change nothing when there is nothing new to run', async () => {
    await migrate(owner, migrations);

    expect(await catalogueOf(client, contexts)).toEqual(firstUp);
  });

  it.each<[Kind, string]>([
    ['tables', 'alter table practice.entries no force row level security'],
    ['columns', 'alter table practice.entries alter column minutes drop not null'],
    ['constraints', 'alter table practice.entries drop constraint entries_minutes_check'],
    ['indexes', 'drop index practice.entries_of_person'],
    ['policies', 'drop policy own_body on practice.entries'],
    ['tableGrants', 'grant delete on practice.entries to practice_app'],
    ['columnGrants', 'grant update (minutes) on practice.entries to practice_app'],
    ['sequences', 'create sequence practice.numbers'],
    [
      'triggers',
      'create trigger quiet before update on practice.entries for each row execute function suppress_redundant_updates_trigger()',
    ],
    ['functions', 'create function practice.one() returns int language sql as $$ select 1 $$'],
    ['types', `create type practice.colour as enum ('red')`],
  ])('would be caught making other %s', async (kind, statement) => {
    await client.query('begin');
    await client.query(statement);
    const changed = await catalogueOf(client, contexts);
    await client.query('rollback');

    expect(changed[kind]).not.toEqual(firstUp[kind]);
  });

  it('were compared over a catalogue that is not empty', () => {
    const counts = Object.fromEntries(Object.entries(firstUp).map(([kind, lines]) => [kind, lines.length]));

    process.stdout.write(`  catalogue: ${JSON.stringify(counts)}\n`);
    expect(firstUp.tables.length).toBeGreaterThan(40);
    expect(firstUp.policies.length).toBeGreaterThan(40);
    expect(firstUp.tableGrants.length).toBeGreaterThan(100);
  });
});

function tablesIn({ tables }: Catalogue): string[] {
  return tables.map((line) => (JSON.parse(line) as string[]).slice(0, 2).join('.'));
}
