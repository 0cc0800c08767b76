import { describe, expect, it } from '@jest/globals';
import { openToyGateway, type ToyGateway } from './toy-gateway.js';

const LINKS_A_MINUTE = 240;
const CODES_A_QUARTER = 20;
const OFFERS_A_QUARTER = 60;

// Each test's visitor has an address of their own: how often each tried is remembered for as long as the process runs.
describe('a visitor who tries too often', () => {
  it.each(['/c/token', '/a/token', '/%63/token'])('is shown no link’s page, %s, for a minute', async (path) => {
    const visitor = from(`10.1.${path.charCodeAt(1)}.1`);
    const gateway = await openToyGateway({ behindProxy: true });

    const seen = await statuses(LINKS_A_MINUTE, () => gateway.see(path, visitor));
    const last = await gateway.see(path, visitor);
    const elsewhere = await gateway.see('/sign-in', visitor);
    const other = await gateway.see(path, from('10.1.0.2'));
    await gateway.stop();

    expect(seen).toEqual(new Set([404]));
    expect([last.status, last.text]).toEqual([429, '<main data-page="error">{"kind":"too-many"}</main>']);
    expect([elsewhere.status, other.status]).toEqual([200, 404]);
  });

  it('has used up what is left on looking, posting and both kinds of link alike', async () => {
    const visitor = from('10.2.0.1');
    const gateway = await openToyGateway({ behindProxy: true });

    await statuses(LINKS_A_MINUTE / 2, () => gateway.see('/c/token', visitor));
    await statuses(LINKS_A_MINUTE / 2, () => gateway.see('/a/token', { ...visitor, method: 'POST' }));
    const last = await gateway.see('/a/token', { ...visitor, method: 'HEAD' });
    await gateway.stop();

    expect(last.status).toBe(429);
  });

  it('is mailed no more codes, and may guess none', async () => {
    const visitor = from('10.3.0.1');
    const gateway = await openToyGateway({ behindProxy: true });
    const send = (path: string) => gateway.sendForm(path, 'email=a%40b.example&challenge=a&code=1', visitor.headers);

    const seen = await statuses(CODES_A_QUARTER, () => send('/sign-in'));
    const [asked, guessed, shown] = [
      await send('/sign-in'),
      await send('/sign-in/code'),
      await send('/sign-in/passkey'),
    ];
    await gateway.stop();

    expect(seen).toEqual(new Set([200]));
    expect([asked.status, asked.text]).toEqual([429, expect.stringContaining('"error":"too-many"')]);
    expect([guessed.status, guessed.text]).toEqual([429, expect.stringContaining('"error":"too-many"')]);
    expect([shown.status, shown.json]).toEqual([429, { error: 'too-many' }]);
  });

  it('is offered no more challenges for a passkey', async () => {
    const visitor = from('10.7.0.1');
    const gateway = await openToyGateway({ behindProxy: true });
    const ask = () => gateway.sendForm('/sign-in/passkey/options', '', visitor.headers);

    const seen = await statuses(OFFERS_A_QUARTER, ask);
    const last = await ask();
    await gateway.stop();

    expect(seen).not.toContain(429);
    expect([last.status, last.json]).toEqual([429, { error: 'too-many' }]);
  });

  it('is the same behind a proxy, whatever they claim to have been forwarded for', async () => {
    const gateway = await openToyGateway({ behindProxy: true });

    const seen = await claiming(gateway, (index) => `10.5.${index}.1, 10.4.0.1`);
    await gateway.stop();

    expect(seen).toEqual(429);
  });

  it('is the same without a proxy, whatever they claim to have been forwarded for', async () => {
    const gateway = await openToyGateway({ behindProxy: false });

    const seen = await claiming(gateway, (index) => `10.6.${index}.1`);
    await gateway.stop();

    expect(seen).toEqual(429);
  });
});

/** What is answered in the end to one who claims another address each time. */
async function claiming(gateway: ToyGateway, addresses: (index: number) => string): Promise<number> {
  let index = 0;
  await statuses(LINKS_A_MINUTE, () => gateway.see('/c/token', from(addresses(index++ % 250))));
  return (await gateway.see('/c/token', from(addresses(index)))).status;
}

function from(address: string): { headers: { 'x-forwarded-for': string } } {
  return { headers: { 'x-forwarded-for': address } };
}

/** Each status that so many tries were answered with. */
async function statuses(times: number, attempt: () => Promise<{ status: number }>): Promise<Set<number>> {
  const seen = new Set<number>();
  for (let time = 0; time < times; time += 1) seen.add((await attempt()).status);
  return seen;
}
