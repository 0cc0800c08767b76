import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aService, hashOf, openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';

const BODY_LIMIT = 100_000;

/** A document of so many, and the answer to the largest that may be asked. */
type Limit = {
  readonly most: number;
  readonly code: string;
  readonly message: RegExp;
  readonly document: (size: number) => string;
};

const LIMITS: Readonly<Record<string, Limit>> = {
  deep: {
    most: 12,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /depth limit of 12 exceeded, found 13/,
    document: (size) => `{ ${'box { '.repeat(size - 1)} number ${'} '.repeat(size - 1)} }`,
  },
  'rich in aliases': {
    most: 15,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Aliases limit of 15 exceeded, found 16/,
    document: (size) => `{ ${fields(size, (index) => `a${index}: __typename`)} }`,
  },
  'rich in directives': {
    most: 5,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Directives limit of 5 exceeded, found 6/,
    document: (size) => `{ ${fields(size, (index) => `a${index}: whoami @include(if: true)`)} }`,
  },
  // An object costs 2, a number 1, each level half as much again: 2 + 5.25 for each box of the list.
  'dear, 5.25 a box,': {
    most: 2285,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: /Cost limit of 12000 exceeded, found 12003.5/,
    document: (size) => `{ box { boxes(first: ${size}) { number } } }`,
  },
  'long, in tokens,': {
    most: 1500,
    code: 'GRAPHQL_PARSE_FAILED',
    message: /more that 1500 tokens/,
    document: (size) => `{ count(numbers: [${'1 '.repeat(size - 9)}]) }`,
  },
};

describe.each([true, false])('what may be asked at once, where any document may be asked: %s', (open) => {
  let gateway: ToyGateway;
  let note: Readonly<Record<string, string>>;

  beforeAll(async () => {
    gateway = await openToyGateway({ open });
    note = await gateway.noteOf(aService);
  });

  afterAll(() => gateway.stop());

  it.each(Object.entries(LIMITS))('may be just so %s', async (_, { most, document }) => {
    const answer = await gateway.post('/graphql', { query: document(most) }, note);

    expect([answer.status, answer.json.errors]).toEqual([200, undefined]);
  });

  it.each(Object.entries(LIMITS))('is not one more %s', async (_, { most, document, code, message }) => {
    const answer = await gateway.post('/graphql', { query: document(most + 1) }, note);

    expect([answer.status, answer.json.data]).toEqual([400, undefined]);
    expect(answer.json.errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  });

  it('is no list, were it of one', async () => {
    const answer = await gateway.post('/graphql', [{ query: WHOAMI }], note);

    expect([answer.status, answer.json]).toEqual([
      400,
      { errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('has a body that fills the limit', async () => {
    const answer = await gateway.post('/graphql', bodyOf(BODY_LIMIT));

    expect([answer.status, answer.json]).toEqual([200, { data: { whoami: 'public' } }]);
  });

  it('has no body that is one byte longer', async () => {
    const answer = await gateway.post('/graphql', bodyOf(BODY_LIMIT + 1));

    expect([answer.status, answer.json]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The request could not be read.',
            extensions: { code: 'BAD_REQUEST', requestId: answer.headers['x-request-id'] },
          },
        ],
      },
    ]);
  });

  it('has a long body where it brings the document of a scheme, and a short one beside it', async () => {
    const document = 'é'.repeat(500_000);
    const body = (variables: object) => JSON.stringify({ documentId: hashOf(WHOAMI), variables });

    const statuses = [];
    for (const variables of [
      { document },
      { text: document },
      { document: [document] },
      { document, text: 'x'.repeat(BODY_LIMIT) },
    ])
      statuses.push((await gateway.post('/graphql', body(variables))).status);
    const tooLong = await gateway.post('/graphql', body({ document: 'é'.repeat(1_000_000) }));

    expect(statuses).toEqual([200, 413, 413, 413]);
    expect(tooLong.status).toBe(413);
  });

  it.each([
    ['subscribes', { query: 'subscription { whoami }' }],
    ['holds two operations and names none', { query: 'query A { whoami } query B { whoami }' }],
    ['names an operation that it does not hold', { query: 'query A { whoami }', operationName: 'B' }],
    ['goes in a circle', { query: '{ box { ...a } } fragment a on Box { box { ...a } }' }],
    ['has variables that are none', { query: WHOAMI, variables: 'none' }],
    ['cannot be parsed', { query: '{ whoami(' }],
  ])('is no fault of ours when it %s', async (_, body) => {
    const answer = await gateway.post('/graphql', body, note);

    expect([answer.status, answer.json.data]).toEqual([400, undefined]);
    expect(answer.json.errors[0].extensions.code).not.toBe('INTERNAL');
  });
});

function fields(count: number, field: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => field(index)).join(' ');
}

/** A request for a trusted document, in so many bytes. */
function bodyOf(bytes: number): string {
  const body = JSON.stringify({ documentId: hashOf(WHOAMI) });
  return body + ' '.repeat(bytes - body.length);
}
