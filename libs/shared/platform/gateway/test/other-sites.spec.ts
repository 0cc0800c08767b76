import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aService, hashOf, openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';
import { BODY } from './toy-subgraph.js';

const OURS = `http://${BODY.host}`;

const FROM_ELSEWHERE: readonly [string, Record<string, string>][] = [
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
  ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: OURS }],
  ['a site beside ours', { 'sec-fetch-site': 'same-site', origin: `http://beside.${BODY.host}` }],
  ['something unheard of', { 'sec-fetch-site': 'next-door' }],
  ['another site, by an older browser', { origin: 'https://elsewhere.example' }],
  ['a port beside ours, by an older browser', { origin: `${OURS}:8080` }],
  ['a name that begins as ours, by an older browser', { origin: `${OURS}.elsewhere.example` }],
  ['a sandboxed frame, by an older browser', { origin: 'null' }],
  ['an origin that is none', { origin: 'elsewhere' }],
];

const FROM_HERE: readonly [string, Record<string, string>][] = [
  ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: OURS }],
  ['the visitor’s own hand', { 'sec-fetch-site': 'none' }],
  ['a page of ours, by an older browser', { origin: OURS }],
  ['a program, which names no origin', {}],
];

const FORMS = ['/sign-in', '/sign-in/code', '/sign-in/passkey', '/sign-in/passkey/options', '/sign-out', '/demo'];

describe('what is sent from another site', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway();
  });

  afterAll(() => gateway.stop());

  it.each(FROM_ELSEWHERE)('is not answered by the graph: %s', async (_, headers) => {
    const answer = await gateway.post('/graphql', { documentId: hashOf(WHOAMI) }, headers);

    expect([answer.status, answer.json]).toEqual([
      403,
      { errors: [{ message: 'Only a page of this site may ask.', extensions: { code: 'FORBIDDEN' } }] },
    ]);
  });

  it.each(FROM_ELSEWHERE)('is taken by no form: %s', async (_, headers) => {
    for (const path of [...FORMS, '/c/token', '/a/token']) {
      const answer = await gateway.sendForm(path, 'email=amelie.laurent%40example.org', headers);

      expect([path, answer.status, answer.text]).toEqual([
        path,
        403,
        '<main data-page="error">{"kind":"not-allowed"}</main>',
      ]);
    }
  });

  it.each(FROM_HERE)('is what comes from elsewhere, not what comes from %s', async (_, headers) => {
    const graph = await gateway.post('/graphql', { documentId: hashOf(WHOAMI) }, headers);
    const form = await gateway.sendForm('/sign-in', 'email=amelie.laurent%40example.org', headers);

    expect(graph.json).toEqual({ data: { whoami: 'public' } });
    expect([form.status, form.text]).toEqual([200, expect.stringContaining('data-page="sign-in-code"')]);
  });

  it('may be a link, which only shows a page', async () => {
    const answer = await gateway.see('/sign-in', { headers: { 'sec-fetch-site': 'cross-site' } });

    expect(answer.status).toBe(200);
  });
});

describe('what any site’s page could send to the graph without asking first', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ open: true });
  });

  afterAll(() => gateway.stop());

  it.each([
    ['plain text', 'text/plain', JSON.stringify({ query: WHOAMI })],
    ['plain text in a character set', 'text/plain; charset=utf-8', JSON.stringify({ query: WHOAMI })],
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(WHOAMI)}`],
    ['a form with files', 'multipart/form-data; boundary=x', `--x\r\n\r\n${WHOAMI}\r\n--x--`],
    ['nothing of a kind', '', ''],
  ])('is refused as %s', async (_, type, body) => {
    const note = await gateway.noteOf(aService);

    const answer = await gateway.see('/graphql', {
      method: 'POST',
      headers: { ...note, ...(type === '' ? {} : { 'content-type': type }) },
      body,
    });

    expect([400, 415]).toContain(answer.status);
    expect([answer.json.data, answer.json.errors[0].extensions.code]).toEqual([undefined, 'BAD_REQUEST']);
  });

  it('is refused as a trusted document in a form too', async () => {
    const answer = await gateway.sendForm('/graphql', `documentId=${hashOf(WHOAMI)}`);

    expect([answer.status, answer.json.data]).toEqual([400, undefined]);
  });

  it('is refused as a link', async () => {
    const answer = await gateway.see(`/graphql?query=${encodeURIComponent(WHOAMI)}`);

    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('behind a proxy', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ behindProxy: true });
  });

  afterAll(() => gateway.stop());

  it('a page of ours is told by the name that the visitor asked for', async () => {
    const behind = { host: 'gateway.internal:4000', 'x-forwarded-host': BODY.host };

    const ours = await gateway.post('/graphql', { query: WHOAMI }, { ...behind, origin: `https://${BODY.host}` });
    const other = await gateway.post(
      '/graphql',
      { query: WHOAMI },
      { ...behind, origin: 'http://gateway.internal:4000' },
    );

    expect([ours.status, other.status]).toEqual([200, 403]);
  });
});
