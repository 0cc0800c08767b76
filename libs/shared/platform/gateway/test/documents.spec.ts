import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { BODY } from './toy-subgraph.js';
import { aService, hashOf, openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';

const UNTRUSTED = '{ box { number } }';
const INTROSPECTION = '{ __schema { queryType { name } } }';

const aMember: Member = {
  kind: 'member',
  bodyId: BODY.id,
  personId: BODY.id,
  name: 'Amélie Laurent',
  email: 'amelie.laurent@example.org',
  roles: [],
  locale: 'en',
};

describe('asking the graph, outside development', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ open: false });
  });

  afterAll(() => gateway.stop());

  it.each([
    ['its hash', { documentId: hashOf(WHOAMI) }],
    ['its hash, which says of what kind it is', { documentId: `sha256:${hashOf(WHOAMI)}` }],
    ['its own text', { query: WHOAMI }],
    ['its hash and another text, which is not looked at', { documentId: hashOf(WHOAMI), query: UNTRUSTED }],
    ['its hash and a name that it does not hold', { documentId: hashOf(WHOAMI), operationName: 'Another' }],
  ])('runs a document that the build trusts, by %s', async (_, body) => {
    const answer = await gateway.post('/graphql', body);

    expect([answer.status, answer.json]).toEqual([200, { data: { whoami: 'public' } }]);
  });

  it('refuses a hash that it does not know', async () => {
    const answer = await gateway.post('/graphql', { documentId: hashOf(UNTRUSTED), query: UNTRUSTED });

    expect([answer.status, answer.json]).toEqual([
      400,
      {
        errors: [
          {
            message: 'This document is not known here. Reload the page.',
            extensions: { code: 'DOCUMENT_UNKNOWN' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['an open query', { query: UNTRUSTED }],
    ['a trusted one with a space more', { query: `${WHOAMI} ` }],
    ['a hash that is none', { documentId: 'box', query: UNTRUSTED }],
    ['a name of every object', { documentId: 'constructor', query: UNTRUSTED }],
    ['a question about the schema', { query: INTROSPECTION }],
    ['a text to be kept by its hash', { query: UNTRUSTED, extensions: persisted(UNTRUSTED) }],
    ['a hash to be found among kept ones', { extensions: persisted(WHOAMI) }],
    ['several at once', [{ query: UNTRUSTED }, { documentId: hashOf(WHOAMI) }]],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    const answer = await gateway.post('/graphql', body);

    expect([answer.status, answer.json]).toEqual([400, onlyTrusted]);
  });

  it('has no door for links and address bars', async () => {
    const query = encodeURIComponent(WHOAMI);

    const answer = await gateway.see(`/graphql?query=${query}`, { headers: { 'content-type': 'application/json' } });

    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('data-page="not-found"')]);
  });

  it('lets another part of the platform ask anything but the schema', async () => {
    const note = await gateway.noteOf(aService);

    const asked = await gateway.post('/graphql', { query: '{ whoami box { number } }' }, note);
    const schema = await gateway.post('/graphql', { query: INTROSPECTION }, note);

    expect(asked.json).toEqual({ data: { whoami: 'service', box: { number: 1 } } });
    expect([schema.status, schema.json.data]).toEqual([400, undefined]);
    expect(schema.json.errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it.each([
    ['a member’s note', () => gateway.noteOf(aMember)],
    ['a note for a subgraph', () => gateway.noteOf(aService, 'identity')],
    ['a note that is none', async () => ({ authorization: 'Bearer a.b.c' })],
    [
      'a note shown otherwise',
      async () => ({ authorization: (await gateway.noteOf(aService)).authorization.slice(7) }),
    ],
  ])('opens nothing to %s', async (_, headersOf) => {
    const headers = await headersOf();

    const open = await gateway.post('/graphql', { query: UNTRUSTED }, headers);
    const trusted = await gateway.post('/graphql', { query: WHOAMI }, headers);

    expect(open.json).toEqual(onlyTrusted);
    expect(trusted.json).toEqual({ data: { whoami: 'public' } });
  });

  it('names no field that a document nearly asks for', async () => {
    const answer = await gateway.post('/graphql', { query: '{ whoam }' }, await gateway.noteOf(aService));

    expect(answer.json.errors[0].message).toBe('Cannot query field "whoam" on type "Query".');
  });
});

describe('asking the graph in development', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ open: true });
  });

  afterAll(() => gateway.stop());

  it('runs any query', async () => {
    const answer = await gateway.post('/graphql', { query: UNTRUSTED });

    expect([answer.status, answer.json]).toEqual([200, { data: { box: { number: 1 } } }]);
  });

  it('shows the schema', async () => {
    const answer = await gateway.post('/graphql', { query: INTROSPECTION });

    expect(answer.json).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('refuses a hash that it does not know all the same', async () => {
    const answer = await gateway.post('/graphql', { documentId: hashOf(UNTRUSTED) });

    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([400, 'DOCUMENT_UNKNOWN']);
  });

  it('keeps no text by its hash', async () => {
    const answer = await gateway.post('/graphql', { query: UNTRUSTED, extensions: persisted(UNTRUSTED) });

    expect(answer.json.errors[0].extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });

  it('writes nothing by a link', async () => {
    const query = encodeURIComponent('mutation { write }');

    const answer = await gateway.see(`/graphql?query=${query}`, { headers: { 'content-type': 'application/json' } });

    expect([answer.status, answer.json.data]).toEqual([405, undefined]);
  });
});

const onlyTrusted = {
  errors: [{ message: 'Only trusted documents are answered here.', extensions: { code: 'DOCUMENT_UNKNOWN' } }],
};

function persisted(text: string) {
  return { persistedQuery: { version: 1, sha256Hash: hashOf(text) } };
}
