import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { openToyGateway, type ToyGateway } from './toy-gateway.js';
import { BODY, DEMONSTRATION } from './toy-subgraph.js';

const THERE = { host: DEMONSTRATION.host };

describe('the clock of a demonstration', () => {
  let gateway: ToyGateway;

  beforeEach(async () => {
    gateway = await openToyGateway();
  });

  afterEach(() => gateway.stop());

  const pass = (days: string, key = newId(), headers: Record<string, string> = THERE) =>
    gateway.sendForm('/demo/clock', new URLSearchParams({ days, idempotencyKey: key }).toString(), headers);
  const today = async (): Promise<unknown> => {
    const { text } = await gateway.see('/demo', { headers: THERE });
    return (JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '{}') as { clock?: { today: string } }).clock?.today;
  };

  it.each([1, 7, 31])('lets %s days go by, and leads back to where it is shown', async (days) => {
    const answer = await pass(String(days));

    expect([answer.status, answer.headers['location']]).toEqual([303, '/demo#clock']);
    expect(await today()).toBe(`day ${days}`);
  });

  it.each(['0', '2', '-1', '-7', '1.5', '30', '366', '1e1', '', 'seven', 'NaN', 'Infinity', '1,7'])(
    'stands still when “%s” days are asked for, which no button does',
    async (days) => {
      const answer = await pass(days);

      expect([answer.status, answer.headers['location']]).toEqual([303, '/demo#clock']);
      expect(await today()).toBe('day 0');
    },
  );

  it('goes on from where it stands', async () => {
    await pass('7');
    await pass('1');

    expect(await today()).toBe('day 8');
  });

  it('moves once for a form that is sent twice', async () => {
    const key = newId();
    await pass('7', key);
    await pass('7', key);

    expect(await today()).toBe('day 7');
  });

  it('offers a button for each, with a key of its own', async () => {
    const { text } = await gateway.see('/demo', { headers: THERE });
    const { clock } = JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '{}') as {
      clock: { passes: readonly { days: number; key: string }[] };
    };

    expect(clock.passes.map(({ days }) => days)).toEqual([1, 7, 31]);
    expect(new Set(clock.passes.map(({ key }) => key)).size).toBe(3);
  });

  it.each<[string, Record<string, string>, number]>([
    ['a form that has no key', {}, 404],
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('is not moved by %s', async (what, headers, status) => {
    const fields = what.includes('no key') ? 'days=7' : `days=7&idempotencyKey=${newId()}`;

    const answer = await gateway.sendForm('/demo/clock', fields, { ...THERE, ...headers });

    expect(answer.status).toBe(status);
    expect(await today()).toBe('day 0');
  });

  it.each<['GET' | 'POST', string]>([
    ['GET', '/demo'],
    ['POST', '/demo'],
    ['POST', '/demo/clock'],
    ['GET', '/demo/mail'],
    ['GET', '/demo/mail/01900000-0000-7000-8000-000000000009'],
  ])('has no page in a body that is no demonstration: %s %s', async (method, path) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = method === 'POST' ? { body: `days=7&idempotencyKey=${newId()}`, headers: form } : {};

    const answer = await gateway.see(path, { method, ...sent });
    const nowhere = await gateway.see('/nowhere');

    expect([answer.status, answer.text]).toEqual([404, nowhere.text]);
    expect(BODY.demo).toBe(false);
    expect(await today()).toBe('day 0');
  });
});
