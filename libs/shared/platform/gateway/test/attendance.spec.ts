import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openToyGateway, type ToyGateway } from './toy-gateway.js';
import { BODY } from './toy-subgraph.js';

const LISTS_AN_HOUR = 60;

describe('the door for attendance', () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await openToyGateway({ behindProxy: true });
  });
  afterAll(() => gateway.stop());

  const send = async (body: unknown, key: string | null = 'right', from = '10.8.0.1') => {
    const bearer: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
    const { status, json } = await gateway.post('/attendance', body, { 'x-forwarded-for': from, ...bearer });
    return [status, json?.error?.code ?? json];
  };
  const list = (...addresses: unknown[]) => ({ event: BODY.id, rows: addresses.map((address) => ({ address })) });

  it('takes a list with a key, and counts what cannot be read among the malformed', async () => {
    expect(await send(list('a@b.org', 'c@d.org'))).toEqual([200, { taken: 2, malformed: 0 }]);
    const address = 'a@b.org';
    const rows = [
      { address, minutes: 60 },
      { address, minutes: 'x' },
      { address, minutes: 2 ** 31 },
      null,
      { address: 7 },
    ];
    expect(await send({ event: BODY.id, rows })).toEqual([200, { taken: 1, malformed: 4 }]);
  });

  it('answers a code where it takes nothing', async () => {
    expect(await send(list('a@b.org'), null)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await send(list('a@b.org'), 'wrong')).toEqual([404, 'NOT_FOUND']);
    expect(await send(list('late'))).toEqual([422, 'CPD_EVENT_NOT_OVER']);
    for (const none of [{}, { event: BODY.id }, { event: 'x', rows: [] }, '{"event":'])
      expect(await send(none)).toEqual([400, 'BAD_REQUEST']);
    expect(await send({ event: BODY.id, rows: ['x'.repeat(100_001)] })).toEqual([413, 'TOO_LARGE']);
    expect((await send(list('breaks')))[0]).toBe(500);
  });

  it('takes no more than sixty lists an hour from one address', async () => {
    for (let sent = 0; sent < LISTS_AN_HOUR; sent += 1) await send({}, 'right', '10.8.0.2');

    expect(await send(list('a@b.org'), 'right', '10.8.0.2')).toEqual([429, 'TOO_MANY']);
    expect((await send(list('a@b.org'), 'right', '10.8.0.3'))[0]).toBe(200);
  });
});
