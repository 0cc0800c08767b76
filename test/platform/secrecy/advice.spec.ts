import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { filesBelow, findings, type Place, tablesOf, writingsOf, writingsOfBytes } from '@standing/testing';
import type pg from 'pg';
import { Standalone } from '../use/standalone.js';
import { Visitor } from '../use/visitor.js';

const ASK = `mutation Ask($input: AskAdviceInput!, $key: Uuid!) { done: askAdviceWithoutName(input: $input, idempotencyKey: $key) { returnCode } }`;
const ASK_NAMED = `mutation Ask($input: AskAdviceInput!, $key: Uuid!) { done: askAdvice(input: $input, idempotencyKey: $key) { id } }`;
const LOOK = `query Look($code: String!) { done: adviceOfCode(code: $code) { id words { text } } }`;
const REPLY = `mutation Reply($own: OwnAdviceInput!, $words: AdviceWordsInput!, $key: Uuid!) { done: replyToAdvice(own: $own, words: $words, idempotencyKey: $key) { id } }`;
const TAKE = `mutation Take($id: Uuid!, $key: Uuid!) { done: takeAdvice(id: $id, noConflict: true, takeOver: false, idempotencyKey: $key) }`;
const OPEN = `mutation Open($id: Uuid!, $key: Uuid!) { done: openAdvice(id: $id, idempotencyKey: $key) { words { text } } }`;
const ANSWER = `mutation Answer($id: Uuid!, $words: AdviceWordsInput!, $key: Uuid!) { done: answerAdvice(id: $id, words: $words, idempotencyKey: $key) }`;

/** Where a row may name an enquiry. */
const OF_DESK = /^ethics\.(advice_\w+|audit|idempotency)$/;
/** Where somebody who is signed in leaves no row, whatever they do: only what they do there would. */
const QUIET = /^(ethics|complaints|correspondence|bullmq)\./;

describe('what a coach asks the advice desk, on the disk of the whole platform', () => {
  let platform: Standalone;
  let coachId: string;
  let enquiries: readonly string[];
  let shown: string;
  let before: ReadonlySet<string>;
  let tables: readonly Place[];
  /** What no place may hold, and what some must. */
  let secrets: ReadonlyMap<string, readonly Buffer[]>;
  let known: ReadonlyMap<string, readonly Buffer[]>;

  beforeAll(async () => {
    platform = await Standalone.prepare({ logLevel: 'debug' });
    platform.launch();
    await platform.ready();
    const owner = await platform.openDatabase();
    const visitor = () => new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    const [coach, adviser, anybody] = [visitor(), visitor(), visitor()];
    coachId = await idOf(owner, 'Amélie Laurent');
    await coach.be(coachId);
    await adviser.be(await idOf(owner, 'Samira Haddad'));
    before = new Set(linesOf(await tablesOf(owner)).map(({ line }) => line));
    const [question, reply, answer] = ['zqq', 'zqr', 'zqa'].map(
      (mark) => `${mark}${randomBytes(8).toString('hex')}`,
    ) as [string, string, string];
    const [key, namedKey, replyKey] = [newId(), newId(), newId()];
    const input = { text: question, topics: [], namesMeant: true, limitsRead: true };
    const { returnCode: code } = (await coach.ask(ASK, { input, key })).done as { returnCode: string };
    const { id } = (await coach.ask(LOOK, { code })).done as { id: string };
    const named = (await coach.ask(ASK_NAMED, { input, key: namedKey })).done as { id: string };
    enquiries = [id, named.id];
    for (const one of enquiries) {
      await adviser.ask(TAKE, { id: one, key: newId() });
      await adviser.ask(OPEN, { id: one, key: newId() });
      await adviser.ask(ANSWER, { id: one, words: { text: answer, namesMeant: true }, key: newId() });
    }
    await anybody.ask(REPLY, { own: { code }, words: { text: reply, namesMeant: true }, key: replyKey });
    shown = JSON.stringify([await anybody.ask(LOOK, { code }), await adviser.ask(OPEN, { id, key: newId() })]);
    await owner.query('checkpoint');
    tables = await tablesOf(owner);
    await owner.end();
    secrets = new Map([
      ...[question, reply, answer].map((text) => [text, writingsOf(text)] as const),
      ['the code', [code, code.replaceAll('-', '')].flatMap(writingsOf)],
      ...[key, namedKey, replyKey].map((one) => [`the key ${one}`, writingsOfId(one)] as const),
    ]);
    known = new Map([['the enquiry', writingsOfId(id)]]);
  }, 300_000);
  afterAll(() => platform?.remove());

  it('was read by both, every word', () => {
    expect([...secrets.keys()].slice(0, 3).filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('lies in no table: neither words, nor the code, nor the keys that their browser made', () => {
    expect(findings(tables, secrets)).toEqual([]);
    expect(findings(tables, known)).toContain('the enquiry in ethics.advice_enquiries');
  });

  it('is tied to no person by any row, of either way: none names both, none of theirs came where it would tell', () => {
    const ofEnquiries = linesOf(tables).filter(({ line }) => enquiries.some((id) => line.includes(id)));
    const fresh = linesOf(tables).filter(({ line }) => !before.has(line) && line.includes(coachId));

    expect(ofEnquiries.filter(({ line }) => line.includes(coachId))).toEqual([]);
    expect([...new Set(ofEnquiries.map(({ name }) => name))].filter((name) => !OF_DESK.test(name))).toEqual([]);
    expect(fresh.map(({ name }) => name).filter((name) => QUIET.test(name))).toEqual([]);
    expect(ofEnquiries.length).toBeGreaterThan(10);
  });

  it('would be found tied: where the adviser acted, the rows name both', () => {
    const audited = linesOf(tables).filter(({ name, line }) => name === 'ethics.audit' && line.includes(enquiries[0]!));

    expect(audited.filter(({ line }) => line.includes('person:')).length).toBeGreaterThan(2);
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

      expect(findings(files, secrets)).toEqual([]);
      expect(findings(files, known).some((line) => line.startsWith('the enquiry in postgres/base/'))).toBe(true);
    },
  );
});

async function idOf(owner: pg.Client, name: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select id from identity.people where name = $1`, [name]);
  return rows[0]!.id;
}

/** An id as it is written, and as the sixteen bytes that a column holds. */
function writingsOfId(id: string): Buffer[] {
  return [...writingsOf(id), ...writingsOfBytes(Buffer.from(id.replaceAll('-', ''), 'hex'))];
}

function linesOf(places: readonly Place[]): { readonly name: string; readonly line: string }[] {
  return places.flatMap(({ name, read }) =>
    read()
      .toString()
      .split('\n')
      .map((line) => ({ name, line })),
  );
}
