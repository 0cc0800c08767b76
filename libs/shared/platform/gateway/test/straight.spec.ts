import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BREAKS, FAR, hashOf, openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';
import type { Seen } from './visitor.js';

/** What clients of ours never say, so that the graph's own server answers. */
const AROUND = { accept: 'application/json, text/html' };

describe('a trusted document that runs straight', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ open: false });
  });

  afterAll(() => gateway.stop());

  it.each<[string, object]>([
    ['an answer', { documentId: hashOf(WHOAMI), variables: {}, extensions: {} }],
    ['an answer by its text', { query: WHOAMI }],
    ['a refusal', { documentId: hashOf(BREAKS), variables: { how: 'refused' } }],
    ['a fault', { documentId: hashOf(BREAKS), variables: { how: 'a secret' } }],
    ['a variable that is missing', { documentId: hashOf(BREAKS) }],
    ['a variable of another type', { documentId: hashOf(BREAKS), variables: { how: { much: 1 } } }],
    ['a variable too many', { documentId: hashOf(WHOAMI), variables: { how: 'so' } }],
    ['variables that are a list', { documentId: hashOf(WHOAMI), variables: [1] }],
    ['variables as a text', { documentId: hashOf(WHOAMI), variables: '{}' }],
    ['extensions that are none', { documentId: hashOf(WHOAMI), extensions: 'none' }],
    ['another operation’s name', { query: WHOAMI, operationName: 'Another' }],
    ['a subgraph that is elsewhere', { documentId: hashOf(FAR) }],
  ])('gives %s to the byte as the graph’s server does, and logs as much', async (_, body) => {
    const straight = await told(() => gateway.post('/graphql', body, { accept: 'application/json' }));
    const around = await told(() => gateway.post('/graphql', body, AROUND));

    expect(straight).toEqual(around);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a text', { 'content-type': 'text/plain' }],
  ])('is not run for what was sent as %s', async (_, headers) => {
    const answer = await gateway.post('/graphql', `documentId=${hashOf(WHOAMI)}`, headers);

    expect([answer.status, answer.json.data]).toEqual([400, undefined]);
  });

  it.each([
    ['application/graphql-response+json', 200, 'application/graphql-response+json; charset=utf-8'],
    ['text/html', 406, 'application/json; charset=utf-8'],
  ])('leaves it to the server what %s gets', async (accept, status, type) => {
    const answer = await gateway.post('/graphql', { documentId: hashOf(WHOAMI) }, { accept });

    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  });

  /** All that came back and was logged, without what differs each time. */
  async function told(ask: () => Promise<Seen>): Promise<unknown> {
    gateway.lines.length = 0;
    const { status, headers, text } = await ask();
    const reference = String(headers['x-request-id']);
    const same = (line: string) => line.replaceAll(reference, 'the reference').replace(/"time":\d+/, '');
    const { date, 'x-request-id': _, ...others } = headers;
    return {
      status,
      others,
      dated: date !== undefined,
      text: same(text),
      lines: gateway.lines.map(same).map(withoutStack),
    };
  }
});

/** Where a fault was thrown is the same place; how it was reached is not. */
function withoutStack(line: string): unknown {
  const { err, ...logged } = JSON.parse(line.replace(/,,|,}/g, (end) => end.slice(1))) as {
    err?: { message?: string };
  };
  return { ...logged, message: err?.message };
}
