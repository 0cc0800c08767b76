import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, type Visitor } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

describe('what is published of draws, over HTTP', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let other: Body;

  beforeAll(async () => {
    ({ installation, a: body, b: other } = await copyOfBodies());
    gateway = await openGatewayOver(installation);
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  let visitors = 0;
  const look = async (path: string, of = body, headers: Record<string, string> = {}) => {
    const who: Visitor = {
      host: of.world.host,
      headers: { 'x-forwarded-for': `10.22.0.${(visitors += 1)}`, ...headers },
    };
    const answer = await gateway.look(who, path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const idOf = async (of = body) => (JSON.parse((await look('/audit-draws', of)).text) as { id: string }[])[0]!.id;

  it('is a list of the draws to which two people were bound, with what to note beforehand', async () => {
    const list = JSON.parse((await look('/audit-draws')).text) as object[];

    expect(list).toMatchObject([{ state: 'DRAWN', commitment: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is a file for each, which may be kept by anybody who asks each time', async () => {
    const id = await idOf();
    const { status, headers, text } = await look(`/audit-draws/${id}`);
    const again = await look(`/audit-draws/${id}`, body, { 'if-none-match': headers.get('etag') ?? '' });

    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(headers.get('content-disposition')).toContain(`filename="audit-draw-${id}.json"`);
    expect(JSON.parse(text)).toMatchObject({ format: 1, drawId: id, state: 'drawn' });
    expect(text).not.toContain(body.coach.personId);
    expect([headers.get('cache-control'), again.status]).toEqual(['public, no-cache', 304]);
  });

  it('is shown in words to whoever asks for a page first, and to nobody else', async () => {
    const id = await idOf();
    const browser = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'accept-language': 'en' };
    const typeOf = async (path: string, headers: Record<string, string>) =>
      (await look(path, body, headers)).headers.get('content-type');
    const { status, text, headers } = await look(`/audit-draws/${id}`, body, browser);
    const [, page, props] = /^<main data-page="([^"]+)">(.*)<\/main>$/.exec(text) ?? [];
    const { draw, leftOut } = JSON.parse(props ?? '{}');

    expect([status, page, headers.get('content-disposition')]).toEqual([200, 'audit-draw', null]);
    expect(draw).toMatchObject({ id, state: 'DRAWN', strata: [{ rows: expect.any(Number) }] });
    expect(Object.values<number>(leftOut).reduce((sum, rows) => sum + rows, 0)).toBe(draw.leftOut);
    expect(text).not.toContain(body.coach.personId);
    expect((await look('/audit-draws', body, browser)).text).toContain('data-page="audit-draws"');
    const both = { accept: 'application/json, text/html' };
    expect(
      await Promise.all([
        typeOf(`/audit-draws/${id}.json`, browser),
        typeOf('/audit-draws.json', browser),
        typeOf(`/audit-draws/${id}`, both),
        typeOf('/audit-draws', both),
      ]),
    ).toEqual(Array(4).fill('application/json; charset=utf-8'));
    expect((await look('/audit-draws/none', body, browser)).status).toBe(404);
  });

  it('is not there for another body’s draw, nor for what is no id', async () => {
    expect((await look(`/audit-draws/${await idOf(other)}`)).status).toBe(404);
    expect((await look('/audit-draws/none')).status).toBe(404);
  });
});
