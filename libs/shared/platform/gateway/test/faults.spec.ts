import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BREAKS, FAR, openToyGateway, type ToyGateway } from './toy-gateway.js';

const SECRET = 'select * from people failed at 10.0.0.5:5432';
const INSIDE = /10\.0\.0\.5|127\.0\.0\.1|ECONN|select|node_modules|\bat .+:\d+|\.ts\b|stack/i;
const BIG = `email=${'a'.repeat(100_000)}`;

describe('when something of ours breaks', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway();
  });

  beforeEach(() => {
    gateway.lines.length = 0;
  });

  afterAll(() => gateway.stop());

  it.each([
    ['a subgraph', { query: BREAKS, variables: { how: SECRET } }, 'breaks'],
    ['the way to a subgraph', { query: FAR }, 'far'],
  ])('%s, the graph tells a reference and nothing else', async (_, body, field) => {
    const answer = await gateway.post('/graphql', body, { 'accept-language': 'en' });
    const [error] = answer.json.errors;

    expect(answer.json.data).toEqual({ [field]: null });
    expect(error.message).toMatch(/^Something went wrong\./);
    expect(error.extensions).toEqual({ code: 'INTERNAL', requestId: answer.headers['x-request-id'] });
    expect(answer.text).not.toMatch(INSIDE);
  });

  it('takes no text with a character that no text has, however deep it lies', async () => {
    const answer = await gateway.post('/graphql', { query: BREAKS, variables: { how: [{ deep: 'a\0b' }] } });

    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('tells it in the reader’s language', async () => {
    const answer = await gateway.post('/graphql', { query: FAR }, { 'accept-language': 'fr' });

    expect(answer.json.errors[0].message).toMatch(/^Quelque chose n’a pas fonctionné\./);
  });

  it('logs what lies between the subgraphs once, with the reference', async () => {
    const answer = await gateway.post('/graphql', { query: FAR });

    expect(gateway.lines).toEqual([expect.stringContaining('ECONNREFUSED')]);
    expect(gateway.lines[0]).toContain(answer.headers['x-request-id']);
  });

  it('shows a page with a reference, logged once, and nothing else', async () => {
    const answer = await gateway.sendForm('/sign-in', 'email=breaks%40example.org');
    const reference = String(answer.headers['x-request-id']);

    expect([answer.status, answer.text]).toEqual([
      500,
      `<main data-page="problem">{"reference":"${reference}"}</main>`,
    ]);
    expect(gateway.lines).toEqual([expect.stringContaining(reference)]);
  });

  it('passes on what a subgraph refused, as it was said', async () => {
    const answer = await gateway.post('/graphql', { query: BREAKS, variables: { how: 'refused' } });

    expect(answer.json.errors[0]).toMatchObject({ message: 'Not today.', extensions: { code: 'REFUSED' } });
    expect(gateway.lines).toEqual([]);
  });
});

describe('what cannot be read', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway();
  });

  beforeEach(() => {
    gateway.lines.length = 0;
  });

  afterAll(() => gateway.stop());

  it.each([
    ['broken JSON', 400, '{', 'application/json'],
    ['JSON too long', 413, JSON.stringify({ query: ' '.repeat(100_000) }), 'application/json'],
    ['another language', 415, '<query/>', 'text/xml'],
  ])('is refused by the graph with a code and a reference: %s', async (_, status, body, type) => {
    const answer = await gateway.post('/graphql', body, { 'content-type': type });
    const extensions = { code: 'BAD_REQUEST', requestId: answer.headers['x-request-id'] };

    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ errors: [{ message: 'The request could not be read.', extensions }] });
    expect(gateway.lines).toEqual([]);
  });

  it.each([
    ['broken JSON', 400, '{', 'application/json'],
    ['a form too long', 413, BIG, 'application/x-www-form-urlencoded'],
    ['another language', 415, '<form/>', 'text/xml'],
  ])('is answered by a page that says to begin again: %s', async (_, status, body, type) => {
    const answer = await gateway.post('/sign-in', body, { 'content-type': type });

    expect([answer.status, answer.text]).toEqual([status, '<main data-page="error">{"kind":"form-expired"}</main>']);
    expect(gateway.lines).toEqual([]);
  });

  it.each([
    ['nothing', undefined, ''],
    ['an empty form', 'application/x-www-form-urlencoded', ''],
    ['a field twice', 'application/x-www-form-urlencoded', 'email=a%40b.example&email=c%40d.example'],
    ['a number', 'application/json', '{"email":1}'],
    ['an object in a field', 'application/json', '{"email":{"trim":"x"},"code":[1],"next":{}}'],
    ['no object', 'application/json', 'null'],
    ['a text', 'text/plain', 'email=a@b.example'],
  ])('is a form without an address, and no fault of ours: %s', async (_, type, body) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const answer = await gateway.see('/sign-in', { method: 'POST', body, headers });

    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"error":"email-unreadable"')]);
    expect(gateway.lines).toEqual([]);
  });

  it.each(['/sign-in/code', '/sign-in/passkey', '/sign-out', '/demo', '/c/token', '/a/token'])(
    'breaks nothing at %s either',
    async (path) => {
      const nothing = await gateway.see(path, { method: 'POST' });
      const noObject = await gateway.post(path, 'null');

      expect(Math.max(nothing.status, noObject.status)).toBeLessThan(500);
      expect(gateway.lines).toEqual([]);
    },
  );

  it.each(['/%zz', '/c/%zz', '/..%2f..%2fpackage.json', `/c/${'a'.repeat(2000)}`, '/c/%00'])(
    'is no page of ours: %s',
    async (path) => {
      const answer = await gateway.see(path);

      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(gateway.lines).toEqual([]);
    },
  );
});
