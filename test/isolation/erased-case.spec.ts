import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChains } from '@standing/platform/host';
import { openLog } from '@standing/platform/observability';
import { filesBelow, findings, type Place, tablesOf, TestClock, writingsOf, writingsOfBytes } from '@standing/testing';
import { migrations } from '../../migrations/index.js';
import { type Installation, startInstallation } from './installation.js';
import { CONFIRM_ERASURE, type LivedCase, liveCase, newMark, PROPOSE_ERASURE, unread } from './lived-case.js';
import { World } from './world.js';

/** Where a fact told others that an accreditation was limited: they keep it, and so does what told them. */
const REGISTER = /^(accreditation|supervision|identity)\.|^complaints\.outbox$/;
const JUDGED = [
  'complaints.withdrawal-in-force',
  'complaints.withdrawal-annulled',
  'complaints.restoration-granted',
  'complaints.suspension-in-force',
];

type Texts = ReadonlyMap<string, readonly Buffer[]>;

describe('a case that was erased, on the disk of the whole platform', () => {
  let platform: Installation;
  let world: World;
  let lived: LivedCase;
  const clock = new TestClock();
  const said: string[] = [];
  /** No place ever held these in the clear, the write-ahead log included. */
  let texts: Texts;
  /** Kept with the case, in the clear or as ciphertext; gone with it. */
  let kept: Texts;
  /** Its exhibits, as they lie in the store under the case's key. */
  let files: number;
  let before: { tables: string[]; files: string[]; everywhere: string[] };

  beforeAll(async () => {
    const heard = new Writable({ write: (chunk: Buffer, _, done) => (said.push(chunk.toString()), done()) });
    platform = await startInstallation(clock, undefined, openLog('debug', heard));
    const people = new World(platform, newMark());
    await people.open();
    // What is written in the case bears a mark of its own, that of nobody's name and of no address.
    world = new World(platform, newMark(), people.bodyId);
    lived = await liveCase(world, people);
    texts = new Map([
      ['a text of the case', writingsOf(world.mark)],
      ['the return code', [lived.returnCode, lived.returnCode.replaceAll('-', '')].flatMap(writingsOf)],
    ]);
    kept = await keptOf(platform, lived);
    files = documentsOf(platform).length;
    // The mailbox of the demonstration stands for those of the people who are written to, and is no part of the platform.
    await platform.owner.query('delete from correspondence.demo_mails');
    // A sample that the planner drew would outlive its row: it draws one while the case is there.
    await platform.owner.query('analyze');
    await platform.owner.query('checkpoint');
    before = {
      tables: findings(await tablesOf(platform.owner), kept),
      files: findings(await filesOf(platform), kept),
      everywhere: findings(await placesOf(platform, said), texts),
    };
    await erase();
    await tidy(platform);
  }, 600_000);
  afterAll(() => platform.stop());

  /** Its time is over, two registrars turn their keys, and everybody who hears of it has heard. */
  async function erase(): Promise<void> {
    const [second, third] = lived.registrars;
    clock.todayIs('2027-11-23');
    await world.ask(second, PROPOSE_ERASURE, { id: lived.id });
    clock.todayIs('2027-12-23');
    await world.ask(third, CONFIRM_ERASURE, { id: lived.id });
    await world.settle();
  }

  it('was read by those who may, every text of it', () => {
    expect(unread(world, lived.shown)).toEqual([]);
  });

  it('was sealed while it was there: no text of it lay in the clear in any table, file or line of log', () => {
    expect(before.everywhere).toEqual([]);
  });

  it('was there: its reference, its key and its ciphertext were found, in tables and on the disk', () => {
    expect([...kept.keys()].filter((name) => !before.tables.some((found) => found.startsWith(`${name} in `)))).toEqual(
      [],
    );
    expect(
      [...kept.keys()].filter((name) => !before.files.some((found) => found.startsWith(`${name} in base/`))),
    ).toEqual([]);
  });

  it('is in no table, the queue’s among them', async () => {
    const tables = await tablesOf(platform.owner);

    expect(findings(tables, texts)).toEqual([]);
    expect(findings(tables, kept)).toEqual([]);
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['bullmq.job', 'complaints.erasures']));
  });

  it('is in no file of the database, of the documents, nor in a line of log', async () => {
    const places = await placesOf(platform, said);

    expect(findings(places, texts)).toEqual([]);
    expect(findings(await filesOf(platform), kept)).toEqual([]);
  });

  it('took its exhibits along, which were sealed in the store, and left nothing of what was sent', () => {
    expect([files, documentsOf(platform).length]).toEqual([2, 0]);
  });

  it('leads to the respondent nowhere but where the register has to know', async () => {
    const about = new Map([['the respondent', [Buffer.from(lived.respondent.personId)]]]);
    const tables = (await tablesOf(platform.owner)).filter(({ name }) =>
      /^(complaints|correspondence|bullmq)\./.test(name),
    );
    const found = findings(tables, about).map((line) => line.replace('the respondent in ', ''));
    const { rows } = await platform.owner.query<{ type: string }>(
      `select distinct type from complaints.outbox where data::text like '%' || $1 || '%'`,
      [lived.respondent.personId],
    );

    expect(found.filter((name) => !REGISTER.test(name))).toEqual([]);
    expect(rows.map(({ type }) => type).filter((type) => !JUDGED.includes(type))).toEqual([]);
    expect(found).toContain('complaints.outbox');
  });

  it('leaves a row that tells how it ended, the days and who turned both keys', async () => {
    const { rows } = await platform.owner.query(
      `select case_id, ended_how, confirmed_on::text as on, finished_on::text as finished, proposed_by, confirmed_by, texts > 15 as many
       from complaints.erasures`,
    );
    const [second, third] = lived.registrars;

    expect(rows).toEqual([
      {
        ...{ case_id: null, ended_how: 'never-was', on: '2027-12-23', finished: '2027-12-23', many: true },
        ...{ proposed_by: second.personId, confirmed_by: third.personId },
      },
    ]);
  });

  it('leaves every chain of the audit whole', async () => {
    const chains = await verifyChains(platform.address, Object.keys(migrations));

    expect(chains.filter(({ broken }) => broken !== null)).toEqual([]);
    expect(chains.find(({ context }) => context === 'complaints')?.lines).toBeGreaterThan(30);
  });

  it('would be found if anything of it had been left, wherever that is', async () => {
    const [name, [bytes]] = [...kept].find(([each]) => each === 'the key')! as [string, readonly Buffer[]];
    await platform.owner.query(`create table complaints.canary (text text, bytes bytea)`);
    await platform.owner.query(`insert into complaints.canary values ($1, $2)`, [`a ${world.mark}about`, bytes]);
    await platform.owner.query('checkpoint');

    expect(findings(await tablesOf(platform.owner), texts)).toContain('a text of the case in complaints.canary');
    const files = await filesOf(platform);
    const [canary] = await fileOf(platform, 'complaints.canary');
    expect(findings(files, texts)).toContain(`a text of the case in ${canary}`);
    expect(findings(files, kept)).toContain(`${name} in ${canary}`);
    expect(findings([{ name: 'the log', read: () => Buffer.from(said.join('') + world.mark) }], texts)).not.toEqual([]);
    expect(said.length).toBeGreaterThan(0);
    await platform.owner.query(`drop table complaints.canary`);
  });
});

/** What stands for the case in rows: the reference, the hash of its return code, the wrapped key and a ciphertext. */
async function keptOf({ owner }: Installation, { id, reference }: LivedCase): Promise<Texts> {
  const one = async (sql: string) => (await owner.query<{ value: Buffer | string }>(sql, [id])).rows[0]!.value;
  const hash = (await one(`select code_hash as value from complaints.return_codes where case_id = $1`)) as string;
  const key = (await one(`select wrapped as value from complaints.case_keys where case_id = $1`)) as Buffer;
  const text = (await one(`select sealed as value from complaints.entry_texts where case_id = $1 limit 1`)) as Buffer;
  return new Map([
    ['the reference', writingsOf(reference)],
    ['the hash of the code', writingsOf(hash)],
    ['the key', writingsOfBytes(key)],
    ['a ciphertext', writingsOfBytes(text.subarray(0, 48))],
  ]);
}

/** What lies in the document store. */
function documentsOf({ folder }: Installation): Place[] {
  return filesBelow(folder).filter(({ name }) => name.includes('documents/'));
}

/** As hosts are told to do after erasures: rows that are gone are overwritten, in tables, indexes and samples. */
async function tidy({ owner }: Installation): Promise<void> {
  await owner.query('vacuum (full, analyze)');
  await owner.query('checkpoint');
}

/** Every file of this database, without the write-ahead log, which is written over in its turn and holds no text. */
async function filesOf({ owner }: Installation): Promise<Place[]> {
  const { rows } = await owner.query<{ folder: string; oid: string }>(
    `select current_setting('data_directory') as folder, oid::text as oid from pg_database where datname = current_database()`,
  );
  const { folder, oid } = rows[0]!;
  return filesBelow(`${folder}/base/${oid}`).map((place) => ({ ...place, name: `base/${oid}/${place.name}` }));
}

/** Where a table and its index lie, and what is beside it for long values. */
async function fileOf({ owner }: Installation, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ path: string }>(
    `select pg_relation_filepath(c.oid) as path from pg_class c where c.oid = $1::regclass
     union all select pg_relation_filepath(c.reltoastrelid) from pg_class c where c.oid = $1::regclass and c.reltoastrelid <> 0`,
    [table],
  );
  return rows.map(({ path }) => path);
}

/** Everything in which a text must not lie at any time: files of the database and its log, tables, documents, lines of log. */
async function placesOf(platform: Installation, said: readonly string[]): Promise<Place[]> {
  const { rows } = await platform.owner.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  const log = filesBelow(`${rows[0]!.folder}/pg_wal`).map((place) => ({ ...place, name: `pg_wal/${place.name}` }));
  const lines: Place = { name: 'the log', read: () => Buffer.from(said.join('')) };
  return [
    ...(await tablesOf(platform.owner)),
    ...(await filesOf(platform)),
    ...log,
    ...filesBelow(platform.folder),
    lines,
  ];
}
