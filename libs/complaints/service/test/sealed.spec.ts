import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import pg from 'pg';
import { complaints as definition } from '../src/index.js';
import { codesOf, FILE, complaint, gateway, givenAComplaint, givenTheyTook, OPEN } from './given.js';

const MARKS = ['zqxabout', 'zqxnarrative', 'zqxname', 'zqxcontact', 'zqxwhen'];
const MARKED = {
  about: 'Monsieur zqxabout',
  narrative: 'It was zqxnarrative that happened.',
  name: 'Jeanne zqxname',
  contact: 'zqxcontact@example.org',
  occurredKind: 'ABOUT',
  occurredFrom: null,
  occurredUntil: null,
  occurredWords: 'zqxwhen',
};

describe('what a complaint says', () => {
  let complaints: RunningService;
  let owner: pg.Client;
  let manager: Member;
  beforeAll(async () => {
    complaints = await startService(definition);
    owner = new pg.Client(complaints.database.address);
    await owner.connect();
    manager = complaints.member({ roles: ['case-manager'] });
  });
  afterAll(async () => {
    await owner.end();
    await complaints.stop();
  });

  const open = (id: string) => complaints.as(manager).graphql(OPEN, { id, key: newId() });
  /** Every place of the database in which a text stands, as letters or as the bytes of them, in any schema. */
  const placesOf = async (text: string): Promise<string[]> => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `select 1 from ${name} t where lower(t::text) like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%' limit 1`,
        [text],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  };
  /** Whether it stands in the write-ahead log, which the servers of specs are in no hurry to write: it is written first. */
  const inLog = async (text: string): Promise<boolean> => {
    await owner.query(
      `begin; set local synchronous_commit = on; select pg_logical_emit_message(true, 'written', ''); commit`,
    );
    const { rows } = await owner.query<{ seen: boolean }>(
      `select bool_or(position($1::bytea in pg_read_binary_file('pg_wal/' || name)) > 0) as seen from pg_ls_waldir()`,
      [text],
    );
    return rows[0]!.seen;
  };

  it('stands in no table in the clear, filed, refused, taken and read, and not in the write-ahead log', async () => {
    const { id } = await givenAComplaint(complaints, MARKED);
    await complaints
      .as(gateway(complaints))
      .graphql(FILE, { input: { ...complaint, ...MARKED, clauses: ['?'] }, key: newId() });
    await givenTheyTook(complaints, manager, id);
    const { data } = await open(id);

    expect(MARKS.filter((mark) => !JSON.stringify(data).includes(mark))).toEqual([]);
    for (const mark of MARKS) expect([mark, await placesOf(mark), await inLog(mark)]).toEqual([mark, [], false]);
  });

  it('would be found, in a table and in the log', async () => {
    await owner.query(`create table complaints.canary (text text, bytes bytea)`);
    await owner.query(`insert into complaints.canary values ('a zqxcanary', null), (null, 'zqxbytes')`);

    expect(await placesOf('zqxcanary')).toEqual(['complaints.canary']);
    expect(await placesOf('zqxbytes')).toEqual(['complaints.canary']);
    expect(await inLog('zqxcanary')).toBe(true);
    await owner.query(`drop table complaints.canary`);
  });

  it('leaves no plain hash by which a guess could be tried', async () => {
    const key = newId();
    await complaints.as(gateway(complaints)).graphql(FILE, { input: complaint, key });
    const { rows } = await owner.query<{ row: string }>(
      `select t::text as row from complaints.idempotency t where key = $1`,
      [key],
    );
    const { rows: codes } = await owner.query<{ row: string }>(`select t::text as row from complaints.return_codes t`);

    expect(rows).toHaveLength(1);
    expect(codes.some(({ row }) => row.includes(key))).toBe(false);
  });

  it('cannot be read once its key is destroyed, by whoever managed it', async () => {
    const { id } = await givenAComplaint(complaints);
    await givenTheyTook(complaints, manager, id);

    await complaints.inBody((tx) => tx.query(`delete from complaints.case_keys where case_id = $1`, [id]));

    expect(codesOf(await open(id))).toEqual(['NOT_FOUND']);
  });

  it('cannot be put into another case, nor its key', async () => {
    const [one, two] = [await givenAComplaint(complaints), await givenAComplaint(complaints)];
    await givenTheyTook(complaints, manager, one.id);
    await givenTheyTook(complaints, manager, two.id);

    await owner.query(
      `update complaints.case_texts t set sealed = o.sealed from complaints.case_texts o where t.case_id = $1 and o.case_id = $2 and o.field = t.field`,
      [one.id, two.id],
    );
    expect(codesOf(await open(one.id))).toEqual(['INTERNAL']);
    await owner.query(
      `update complaints.case_keys t set wrapped = o.wrapped from complaints.case_keys o where t.case_id = $1 and o.case_id = $2`,
      [one.id, two.id],
    );
    expect(codesOf(await open(one.id))).toEqual(['INTERNAL']);
    expect(codesOf(await open(two.id))).toEqual([]);
  });

  it('is never changed, nor is what happened', async () => {
    const run = (sql: string) => complaints.inBody((tx) => tx.query(sql));

    await expect(run(`update complaints.case_texts set sealed = ''`)).rejects.toThrow('permission denied');
    await expect(run(`update complaints.case_events set event = 'decide'`)).rejects.toThrow('permission denied');
    await expect(run(`delete from complaints.case_events`)).rejects.toThrow('permission denied');
    await expect(run(`delete from complaints.conflict_declarations`)).rejects.toThrow('permission denied');
  });
});
