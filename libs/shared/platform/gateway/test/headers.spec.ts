import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';
import type { Seen } from './visitor.js';

const ANSWERS: readonly [string, (gateway: ToyGateway) => Promise<Seen>][] = [
  ['a page', (gateway) => gateway.see('/sign-in')],
  ['a link’s page', (gateway) => gateway.see('/c/token')],
  ['a page that is not there', (gateway) => gateway.see('/nowhere')],
  ['an address that cannot be read', (gateway) => gateway.see('/c/%zz')],
  ['a form refused', (gateway) => gateway.sendForm('/sign-in', 'email=none')],
  ['a redirection', (gateway) => gateway.see('/standing')],
  ['a file', (gateway) => gateway.see('/index.html')],
  ['the colour', (gateway) => gateway.see('/theme.css')],
  ['the graph', (gateway) => gateway.post('/graphql', { query: WHOAMI })],
  ['a refusal of the graph', (gateway) => gateway.post('/graphql', '{')],
  ['the state of health', (gateway) => gateway.see('/health/ready')],
];

describe('the headers of every answer', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway();
  });

  afterAll(() => gateway.stop());

  it.each(ANSWERS)('let a browser run what is ours alone: %s', async (_, answerOf) => {
    const { headers } = await answerOf(gateway);
    const policy = policyIn(headers['content-security-policy']);

    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*|https?:/.test(source))).toEqual([]);
  });

  it.each(ANSWERS)('tell nobody where the visitor was, and let nobody guess or frame: %s', async (_, answerOf) => {
    const { headers } = await answerOf(gateway);

    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/./),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(ANSWERS.filter(([name]) => !['a file', 'the colour'].includes(name)))(
    'leave nothing in a cache: %s',
    async (_, answerOf) => {
      const { headers } = await answerOf(gateway);

      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it('ask for https from then on where people reach it so, and not elsewhere', async () => {
    const secure = await openToyGateway({ publicUrl: 'https://college.example' });

    const there = await secure.see('/sign-in');
    const here = await gateway.see('/sign-in');
    await secure.stop();

    expect(there.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(here.headers).not.toHaveProperty('strict-transport-security');
  });
});

function policyIn(header: unknown): ReadonlyMap<string, readonly string[]> {
  const parts = String(header)
    .split(';')
    .map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}
