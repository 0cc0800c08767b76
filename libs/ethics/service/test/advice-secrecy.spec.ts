import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isId, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { openLog } from '@standing/platform/observability';
import { type RunningService, startService } from '@standing/testing';
import pg from 'pg';
import { ethics as definition } from '../src/index.js';
import { anAdviser, anybody, aQuestion, ASK, ASK_NAMELESS, CLOSE, deskOf, ERASE, REPLY } from './given-advice.js';

/** What parsed JSON is: an answer is looked into by the names that were asked for. */
type Answer = ReturnType<typeof JSON.parse>;

const MARKS = ['zqxquestion', 'zqxreply', 'zqxanswer', 'zqxname'];

describe('what is kept of an enquiry', () => {
  let ethics: RunningService;
  let owner: pg.Client;
  let adviser: Member;
  let asker: Member;
  const said: string[] = [];
  beforeAll(async () => {
    const heard = new Writable({ write: (chunk: Buffer, _, done) => (said.push(chunk.toString()), done()) });
    ethics = await startService(definition, { log: openLog('trace', heard) });
    owner = new pg.Client(ethics.database.address);
    await owner.connect();
    adviser = anAdviser(ethics, 'Samira zqxname');
    asker = ethics.member({ name: 'Amélie zqxname', email: 'zqxname@example.org' });
  });
  afterAll(async () => {
    await owner.end();
    await ethics.stop();
  });

  /** What the browser sent or was shown, by whichever way somebody asked. */
  const keys: string[] = [];
  const key = () => {
    keys.push(newId());
    return keys.at(-1)!;
  };

  /** Asks, is answered, replies, is refused, reads, and closes. */
  const exchange = async (document: string, ownOf: (answer: Answer) => object) => {
    const desk = deskOf(ethics);
    const words = { text: 'zqxreply', namesMeant: true };
    const answer = await desk.ask(asker, document, { input: aQuestion({ text: 'zqxquestion' }), key: key() });
    await ethics.as(asker).graphql(document, { input: aQuestion({ text: 'zqxquestion', topics: ['?'] }), key: key() });
    const own = ownOf(answer) as { id?: string; code?: string };
    const id = own.id ?? (await desk.ofCode(asker, own.code!)).id;
    await desk.take(adviser, id);
    await desk.open(adviser, id);
    await desk.answer(adviser, id, 'zqxanswer');
    await desk.ask(asker, REPLY, { own, words, key: key() });
    const shown = [
      await desk.open(adviser, id),
      own.code ? await desk.ofCode(anybody(ethics), own.code) : await desk.mine(asker),
    ];
    await desk.ask(asker, CLOSE, { own, key: key() });
    return { id, own, shown: JSON.stringify(shown) };
  };

  it.each<[string, string, (answer: Answer) => object]>([
    ['under a name', ASK, ({ askAdvice }) => ({ id: askAdvice.id })],
    ['without a name', ASK_NAMELESS, ({ askAdviceWithoutName }) => ({ code: askAdviceWithoutName.returnCode })],
  ])('%s leads to nobody: no table, no line of log, not the write-ahead log', async (_, document, ownOf) => {
    const { id, own, shown } = await exchange(document, ownOf);
    const { code = '' } = own as { code?: string };
    const secrets = [...MARKS, ...[asker.personId, asker.email, ...keys, ...(code ? [code] : [])].flatMap(guessesAt)];

    expect(MARKS.slice(0, 3).filter((mark) => !shown.includes(mark))).toEqual([]);
    expect(await placesIn(owner, secrets)).toEqual([]);
    expect(await inLog(owner, secrets)).toEqual([]);
    expect(secrets.filter((secret) => said.join('').includes(secret))).toEqual([]);
    expect((await placesIn(owner, [id])).map(({ table }) => table)).toEqual(
      expect.arrayContaining(['ethics.advice_enquiries', 'ethics.audit', 'ethics.idempotency']),
    );
  });

  it('would be found, in a table, in the log and in the write-ahead log', async () => {
    await owner.query(`create table ethics.canary (text text, bytes bytea)`);
    await owner.query(`insert into ethics.canary values ('a zqxCanary', null), (null, 'zqxbytes')`);

    const canaries = ['zqxcanary', 'zqxbytes'];
    expect(await placesIn(owner, canaries)).toEqual(canaries.map((text) => ({ text, table: 'ethics.canary' })));
    expect(await inLog(owner, ['zqxbytes', adviser.personId])).toEqual(['zqxbytes', adviser.personId]);
    expect(said.length).toBeGreaterThan(0);
    await owner.query(`drop table ethics.canary`);
  });

  it('has no instant by which it could be laid beside when somebody was seen here', async () => {
    const { rows: attempts } = await owner.query<{ actor: string; instant: boolean }>(
      `select distinct actor, at <> date_trunc('day', at) as instant from ethics.idempotency
       where name in ('ethics.ask-advice', 'ethics.reply-to-advice', 'ethics.close-advice', 'ethics.erase-advice')`,
    );
    const { rows: ids } = await owner.query<{ id: string }>(`select id from ethics.advice_enquiries`);
    const { rows: columns } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'ethics' and table_name like 'advice%' and data_type like 'timestamp%'`,
    );

    expect(attempts).toEqual([{ actor: 'service:advice-desk', instant: false }]);
    expect(ids.filter(({ id }) => id[14] !== '4')).toEqual([]);
    expect([ids.length, columns]).toEqual([2, []]);
  });

  it('tells nobody anything: no fact, nothing to deliver, nothing to mail', async () => {
    const { rows } = await owner.query(`select 1 from ethics.outbox union all select 1 from ethics.deliveries`);

    expect(rows).toEqual([]);
  });

  it('is ciphertext of which nothing opens in another enquiry', async () => {
    const desk = deskOf(ethics);
    const [one, two] = [await desk.named(asker), await desk.named(asker)];
    await desk.take(adviser, one.id);

    await owner.query(
      `update ethics.advice_words t set sealed = o.sealed from ethics.advice_words o
       where t.enquiry_id = $1 and o.enquiry_id = $2`,
      [one.id, two.id],
    );

    expect((await desk.open(adviser, one.id)).errors?.[0]?.extensions.code).toBe('INTERNAL');
    for (const { id } of [one, two]) await desk.ask(asker, ERASE, { own: { id } });
  });
});

/** A value as it is, as an id is kept by its bytes, and as hashes of it that whoever has the value could make. */
function guessesAt(value: string): string[] {
  const plain = value.replaceAll('-', '');
  const hashes = [value, plain].map((one) => createHash('sha256').update(one).digest('hex'));
  return [...new Set([value, plain, ...hashes])];
}

/** Every place of the database in which one of the texts stands, as letters or as the bytes of them, in any schema. */
async function placesIn(client: pg.Client, texts: readonly string[]): Promise<{ text: string; table: string }[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: { text: string; table: string }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string; table: string }>(
      `select w as text, '${name}' as table from unnest($1::text[]) with ordinality as u (w, place) where exists (select from ${name} t
         where lower(t::text) like '%' || lower(w) || '%' or t::text like '%' || encode(convert_to(w, 'UTF8'), 'hex') || '%')
       order by place`,
      [texts],
    );
    found.push(...rows);
  }
  return found;
}

/**
 * Those of the texts that stand in the write-ahead log, an id as its bytes too; what the servers of specs have not written is
 * written first.
 */
async function inLog(client: pg.Client, texts: readonly string[]): Promise<string[]> {
  await client.query(
    `begin; set local synchronous_commit = on; select pg_logical_emit_message(true, 'written', ''); commit`,
  );
  const { rows } = await client.query<{ log: Buffer }>(
    `select pg_read_binary_file('pg_wal/' || name) as log from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`,
  );
  return texts.filter((text) => {
    const writings = [Buffer.from(text), ...(isId(text) ? [Buffer.from(text.replaceAll('-', ''), 'hex')] : [])];
    return rows.some(({ log }) => writings.some((writing) => log.includes(writing)));
  });
}
