import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import pg from 'pg';
import { complaints as definition } from '../src/index.js';
import { codesOf, FILE, complaint, gateway, givenAComplaint, givenTheyTook, OPEN, peer } from './given.js';
import { isInLog, placesIn } from './places.js';

const MARKS = ['about', 'behaviour', 'second', 'name', 'contact', 'when', 'mother', 'right', 'people', 'rival'].map(
  (of) => `zqx${of}`,
);
const WHEN = { occurredKind: 'ABOUT', occurredWords: 'zqxwhen', clauses: ['CF-1'] };
const MARKED = {
  about: 'Monsieur zqxabout',
  harmedAge: 'MINOR',
  representation: { representative: 'Her zqxmother', right: 'OTHER', rightWords: 'In zqxright' },
  allegations: [
    { ...WHEN, behaviour: 'It was zqxbehaviour that happened.' },
    { ...WHEN, behaviour: 'And zqxsecond.' },
  ],
  relation: 'COLLEAGUE',
  peer: { ...peer, interest: 'I am a zqxrival.' },
  otherPeople: 'Ask zqxpeople.',
  name: 'Jeanne zqxname',
  contact: 'zqxcontact@example.org',
  // Of one that is kept from the coach nobody who opens the file reads it; here each text is to be read by somebody.
  nameVisibility: 'NAMED',
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
  const placesOf = (text: string) => placesIn(owner, text);
  const inLog = (text: string) => isInLog(owner, text);

  it('stands in no table in the clear, filed, refused, taken and read, and not in the write-ahead log', async () => {
    const { id } = await givenAComplaint(complaints, MARKED);
    await complaints
      .as(gateway(complaints))
      .graphql(FILE, { input: { ...complaint, ...MARKED, declared: false }, key: newId() });
    await givenTheyTook(complaints, manager, id);
    const { data } = await open(id);

    expect(MARKS.filter((mark) => !JSON.stringify(data).includes(mark))).toEqual([]);
    for (const mark of MARKS) expect([mark, await placesOf(mark), await inLog(mark)]).toEqual([mark, [], false]);
  });

  it('stands nowhere in the clear while it is written, saved, refused and given an address', async () => {
    const ask = async (document: string, variables: object) =>
      (await complaints.as(gateway(complaints)).graphql(document, { key: newId(), ...variables })).data;
    const { access } = await ask(`mutation ($key: Uuid!) { access: startComplaintDraft(idempotencyKey: $key) }`, {});
    const save = `mutation ($access: String!, $changes: String!, $key: Uuid!) { saveComplaintDraft(access: $access, changes: $changes, idempotencyKey: $key) }`;
    const address = `mutation ($access: String!, $address: String!, $key: Uuid!) { giveDraftAddress(access: $access, address: $address, idempotencyKey: $key) }`;
    await ask(save, { access, changes: JSON.stringify({ what: { behaviour: 'It was zqxdraft.' } }) });
    await ask(save, { access, changes: JSON.stringify({ what: 'zqxdraft'.padEnd(250_001, '.') }) });
    await ask(address, { access, address: 'zqxaddress@example.org' });
    await ask(address, { access, address: 'zqxaddress' });
    const read = `query ($access: String!) { draft: complaintDraft(access: $access) { answers address returnCode } }`;
    const { draft } = (await ask(read, { access })) as { draft: { returnCode: string } };

    expect(draft).toMatchObject({
      answers: '{"what":{"behaviour":"It was zqxdraft."}}',
      address: 'zqxaddress@example.org',
    });
    for (const mark of ['zqxdraft', 'zqxaddress', draft.returnCode.toLowerCase(), (access as string).split('.')[1]!])
      expect([await placesOf(mark), await inLog(mark)]).toEqual([[], false]);
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

  it('invariant 3: is never changed, nor is what happened', async () => {
    const run = (sql: string) => complaints.inBody((tx) => tx.query(sql));

    await expect(run(`update complaints.case_texts set sealed = ''`)).rejects.toThrow('permission denied');
    await expect(run(`update complaints.case_events set event = 'decide'`)).rejects.toThrow('permission denied');
    await expect(run(`delete from complaints.case_events`)).rejects.toThrow('permission denied');
    await expect(run(`delete from complaints.conflict_declarations`)).rejects.toThrow('permission denied');
  });
});
