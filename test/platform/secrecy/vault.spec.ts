import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { filesBelow, findings, type Place, tablesOf, writingsOf, writingsOfBytes } from '@standing/testing';
import type pg from 'pg';
import { Standalone } from '../use/standalone.js';
import { Visitor } from '../use/visitor.js';
import { browserCodec, type Codec } from './browser-codec.js';

type Held = { readonly content: string; readonly tag: string };
type Row = { readonly personId: string; readonly length: number; readonly stored: number; readonly columns: string };

const MINE = `query Mine { myVault { content tag } }`;
const KEEP = `mutation Keep($content: String!, $expected: String!) { keepVault(content: $content, expected: $expected) }`;
const START = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
const NAME = `mutation Name($address: String!, $key: Uuid!) { done: nameContinuityColleague(address: $address, idempotencyKey: $key) }`;
const KEEP_KEY = `mutation KeepKey($publicKey: String!, $key: Uuid!) { done: keepContinuityKey(publicKey: $publicKey, idempotencyKey: $key) }`;
const ACCEPT = `mutation Accept($planId: Uuid!, $key: Uuid!) { done: answerContinuityPlan(planId: $planId, accept: true, idempotencyKey: $key) }`;
const HAND_OVER = `mutation HandOver($input: KeepContinuityListInput!, $key: Uuid!) { done: keepContinuityList(input: $input, idempotencyKey: $key) }`;
const ROWS = `select person_id as "personId", octet_length(sealed) as length, pg_column_size(sealed) as stored,
    (select string_agg(key, ',' order by key) from jsonb_object_keys(to_jsonb(v)) as key) as columns
  from practice.vaults v`;
const PASSPHRASE = 'quatre étangs sous la lune de juin';
/** Enough of something long to know it by. */
const PIECE = 48;
/** Where the secret number lies in PKCS #8 of a key on P-256; the public point stands behind it. */
const SCALAR = [36, 68] as const;

describe('what a coach keeps in her vault, and hands over for her colleague alone, on the disk of the whole platform', () => {
  let platform: Standalone;
  let codec: Codec;
  let coach: Visitor;
  let coachId: string;
  let text: string;
  let content: string;
  let rows: readonly Row[];
  let tables: Place[];
  /** What no place may hold, and what some must: written in the clear, and the envelope itself. */
  let secrets: ReadonlyMap<string, readonly Buffer[]>;
  let known: ReadonlyMap<string, readonly Buffer[]>;

  beforeAll(async () => {
    codec = await browserCodec();
    platform = await Standalone.prepare({ logLevel: 'debug' });
    platform.launch();
    await platform.ready();
    const owner = await platform.openDatabase();
    coach = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    coachId = await coachOf(owner);
    await coach.be(coachId);
    const [canary, pseudonym, client] = ['zqv', 'zqp', 'zqc'].map(
      (mark) => `${mark}${randomBytes(8).toString('hex')}`,
    ) as [string, string, string];
    const { today } = (await coach.ask(`query Today { body { today } }`, {})).body as { today: string };
    text = codec.write([{ ...codec.newEntry('log', today), edited: 1, text: `What troubles me: ${canary}.` }]);
    content = await keep(text);
    const start = { pseudonym, kind: 'INDIVIDUAL', startedOn: today, nameIsPseudonym: true };
    await coach.ask(START, { input: start, key: newId() });
    const { sealed: list, privateKey } = await handOver(owner, client);
    await owner.query('checkpoint');
    rows = (await owner.query<Row>(ROWS)).rows;
    const { sealed } = (
      await owner.query<{ sealed: Buffer }>('select sealed from practice.vaults where person_id = $1', [coachId])
    ).rows[0]!;
    tables = await tablesOf(owner);
    await owner.end();
    secrets = new Map([
      ['the note', writingsOf(canary)],
      ['the note, compressed', writingsOfBytes(Buffer.from((await codec.packed(text)).slice(4, 4 + PIECE)))],
      ['the passphrase', writingsOf(PASSPHRASE)],
      ['a client on the list', writingsOf(client)],
      ['the private half of the key', writingsOfBytes(Buffer.from(privateKey, 'base64').subarray(...SCALAR))],
      ['the content without its envelope', writingsOfBytes(Buffer.from(content, 'base64').subarray(0, PIECE))],
    ]);
    known = new Map([
      ['the pseudonym', writingsOf(pseudonym)],
      ['the envelope', writingsOfBytes(sealed.subarray(0, PIECE))],
      ['the list', writingsOfBytes(Buffer.from(list, 'base64').subarray(-PIECE))],
    ]);
  }, 180_000);
  afterAll(() => platform?.remove());

  /** As her browser does it: new keys, and the text closed under them in place of what is there. */
  async function keep(kept: string): Promise<string> {
    const keys = await codec.makeKeys([codec.byPassphrase(PASSPHRASE)]);
    const closed = Buffer.from(await codec.closeVault(keys, kept)).toString('base64');
    const { tag } = (await coach.ask(MINE, {})).myVault as Held;
    await coach.ask(KEEP, { content: closed, expected: tag });
    return closed;
  }

  /** As two browsers do it: a colleague accepts under a key of their own, and the list is encrypted to it. */
  async function handOver(owner: pg.Client, pseudonym: string): Promise<{ sealed: string; privateKey: string }> {
    const colleague = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    const { rows: found } = await owner.query<{ id: string; email: string }>(
      `select p.id, a.email from identity.people p join identity.accounts a on a.id = p.account_id where p.name = 'Éric Blanc'`,
    );
    await colleague.be(found[0]!.id);
    const { done: planId } = await coach.ask(NAME, { address: found[0]!.email, key: newId() });
    const own = await codec.makeOwnKey();
    const { done: keyId } = await colleague.ask(KEEP_KEY, { publicKey: own.publicKey, key: newId() });
    await colleague.ask(ACCEPT, { planId, key: newId() });
    const clients = codec.writeClients([{ id: newId(), pseudonym, reach: '', agreed: '', agreedOn: '2026-11-22' }]);
    const sealed = await codec.seal(own.publicKey, planId as string, clients);
    await coach.ask(HAND_OVER, { input: { planId, keyId, sealed }, key: newId() });
    expect(await codec.unseal(own, planId as string, sealed)).toBe(clients);
    return { sealed, privateKey: own.privateKey };
  }

  it('is there for her, and opens with her passphrase', async () => {
    const { myVault } = (await coach.ask(MINE, {})) as { myVault: Held };

    expect(myVault).toEqual({
      content,
      tag: createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex'),
    });
    const bytes = new Uint8Array(Buffer.from(myVault.content, 'base64'));
    expect(await codec.openVault(bytes, codec.byPassphrase(PASSPHRASE))).toMatchObject({ text });
  });

  it('lies in no table, where a pseudonym, the envelope and the list do', () => {
    expect(findings(tables, secrets)).toEqual([]);
    expect(findings(tables, known)).toEqual(
      expect.arrayContaining([
        'the pseudonym in practice.engagements',
        'the envelope in practice.vaults',
        'the list in practice.continuity_lists',
      ]),
    );
  });

  it('lies in no line that the process wrote, at its most talkative', () => {
    const said: Place = { name: 'the output', read: () => Buffer.from(platform.said()) };

    expect(findings([said], secrets)).toEqual([]);
    expect(platform.said()).toContain('Starting Nest application');
  });

  it.each(['while it runs', 'once it is stopped'])(
    'lies in no file of the data folder, the write-ahead log among them, %s',
    async (when) => {
      if (when === 'once it is stopped') await platform.stop();
      const files = filesBelow(platform.folder);
      const found = findings(files, known).join('\n');

      expect(findings(files, secrets)).toEqual([]);
      expect(found).toMatch(/^the pseudonym in postgres\/base\//m);
      expect(found).toMatch(/^the pseudonym in postgres\/pg_wal\//m);
      expect(found).toMatch(/^the envelope in postgres\/base\//m);
      expect(found).toMatch(/^the envelope in postgres\/pg_wal\//m);
    },
  );

  it('is a row like every other: of one length, one size on the disk and the same columns', () => {
    const shapeOf = ({ length, stored, columns }: Row) => `${length} ${stored} ${columns}`;
    const used = rows.filter(({ personId }) => personId === coachId).map(shapeOf);
    const unused = rows.filter(({ personId }) => personId !== coachId).map(shapeOf);

    expect(unused.length).toBeGreaterThan(10);
    expect(used).toHaveLength(1);
    expect(new Set(unused)).toEqual(new Set(used));
  });

  it('would be found if it were written in the clear, compressed or not, in bytes or in base 64', async () => {
    const clear = Buffer.from(`a${text}z`);
    const wide = Buffer.from(text, 'utf16le');
    const small = Buffer.from(await codec.packed(text));
    const places = [clear, wide, small].flatMap((bytes) => [
      bytes,
      Buffer.from(bytes.toString('base64')),
      Buffer.from(bytes.toString('hex')),
    ]);

    expect(places.filter((bytes) => findings([{ name: 'a place', read: () => bytes }], secrets).length === 0)).toEqual(
      [],
    );
  });
});

/** The coach of the demonstration who has just joined. */
async function coachOf(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select id from identity.people where name = 'Amélie Laurent'`);
  return rows[0]!.id;
}
