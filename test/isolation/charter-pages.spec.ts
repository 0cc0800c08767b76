import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { copyOfBodies } from './copies.js';
import { sessionOf } from './file-desk.js';
import { openGatewayOver, type OpenedGateway, type Visitor } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

const MINUTE_LONG = 60;
const NO_ADDRESS = 'A'.repeat(22);
const ACT = (name: string) => `mutation Act($key: Uuid!) { ${name}(idempotencyKey: $key) { address } }`;

describe('the pages of a coach’s charter, over HTTP', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let other: Body;
  let open: string;
  let withdrawn: string;
  let versionId: string;

  beforeAll(async () => {
    ({ installation, a: body, b: other } = await copyOfBodies());
    gateway = await openGatewayOver(installation);
    const of = [body.world.bodyId, body.coach.personId];
    const links = await installation.owner.query<{ address: string; isOpen: boolean }>(
      `select address, ended_on is null as "isOpen" from ethics.charter_links where body_id = $1 and person_id = $2`,
      of,
    );
    const versions = await installation.owner.query<{ id: string }>(
      `select id from ethics.charter_versions where body_id = $1 and person_id = $2 and number = 1`,
      of,
    );
    open = links.rows.find(({ isOpen }) => isOpen)!.address;
    withdrawn = links.rows.find(({ isOpen }) => !isOpen)!.address;
    versionId = versions.rows[0]!.id;
  }, 120_000);

  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  let visitors = 0;
  const visitor = (headers: Record<string, string> = {}): Visitor => ({
    host: body.world.host,
    headers: { 'accept-language': 'en', 'x-forwarded-for': `10.20.0.${(visitors += 1)}`, ...headers },
  });
  const look = async (path: string, who = visitor()) => {
    const answer = await gateway.look(who, path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes, html: bytes.toString() };
  };
  const shown = async (path: string, headers: Record<string, string> = {}) => {
    const { html } = await look(path, visitor(headers));
    const [, page, props] = /^<main data-page="([^"]+)">(.*)<\/main>$/.exec(html) ?? [];
    return { page, props: JSON.parse(props ?? 'null') as ReturnType<typeof JSON.parse> };
  };

  it('show the latest version to anybody who has the address, and each by its number', async () => {
    const { status, headers } = await look(`/charters/${open}`);
    const { page, props } = await shown(`/charters/${open}`);

    expect([status, headers.get('content-type'), page]).toEqual([200, 'text/html; charset=utf-8', 'charter']);
    expect(props).toMatchObject({ state: 'found', address: open, charter: { coach: body.coach.name, number: 1 } });
    expect(await shown(`/charters/${open}/1`)).toEqual({ page, props });
  });

  it.each(['', '/1', '/1.pdf', '/2', '/x'])('keep “%s” of it out of search engines', async (rest) => {
    expect((await look(`/charters/${open}${rest}`)).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('run nothing in a browser but what is ours, and may be kept by anybody who asks each time', async () => {
    const { headers } = await look(`/charters/${open}`);
    const again = await look(`/charters/${open}`, visitor({ 'if-none-match': headers.get('etag') ?? '' }));

    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('vary')).toContain('accept-language');
    expect([again.status, again.html]).toEqual([304, '']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['', { 'accept-language': 'fr' }, 'FR'],
    ['', { 'accept-language': 'en' }, 'EN'],
    ['', { 'accept-language': 'de' }, 'FR'],
    ['', { 'accept-language': 'fr', cookie: 'lang=en' }, 'EN'],
    ['?lang=fr', { 'accept-language': 'en', cookie: 'lang=en' }, 'FR'],
  ])('speak the visitor’s language: “%s” with %j', async (search, headers, language) => {
    expect((await shown(`/charters/${open}${search}`, headers)).props.charter).toMatchObject({ language });
  });

  it('keep an answer that sets the language to its visitor', async () => {
    const { headers } = await look(`/charters/${open}?lang=fr`);

    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.getSetCookie()[0]).toMatch(/^lang=fr/);
  });

  it.each([
    ['', 'en', 'charter-1-en.pdf'],
    ['?language=fr', 'en', 'charte-1-fr.pdf'],
    ['?language=en', 'fr', 'charter-1-en.pdf'],
    ['?language=de', 'fr', 'charte-1-fr.pdf'],
  ])('hand out the document of a version: “%s” to who reads %s', async (search, reads, name) => {
    const { status, headers, bytes } = await look(
      `/charters/${open}/1.pdf${search}`,
      visitor({ 'accept-language': reads }),
    );

    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toContain(`attachment; filename="${name}"`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(['', '/1', '/99'])(
    'look alike at an address that is withdrawn and at one that never was: “%s”',
    async (rest) => {
      const [gone, never] = [await look(`/charters/${withdrawn}${rest}`), await look(`/charters/${NO_ADDRESS}${rest}`)];
      const told = ({ status, headers, html }: typeof gone) => [
        status,
        html,
        [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
      ];

      expect(told(gone)).toEqual(told(never));
      expect([gone.status, gone.html]).toEqual([404, '<main data-page="charter">{"state":"closed"}</main>']);
    },
  );

  it.each(['/1.pdf', '/99.pdf', '/0', '/01', '/1.pdf.pdf', '/1000000', '/x', '/-1', '/1%2f2'])(
    'say no more of “%s” at an address that is withdrawn than at one that never was',
    async (rest) => {
      const [gone, never] = [await look(`/charters/${withdrawn}${rest}`), await look(`/charters/${NO_ADDRESS}${rest}`)];

      expect([gone.status, gone.html]).toEqual([404, expect.stringContaining('data-page="not-found"')]);
      expect([never.status, never.html]).toEqual([gone.status, gone.html]);
    },
  );

  it('show nothing of one body at the address of another', async () => {
    const there = { ...visitor(), host: other.world.host };

    expect((await look(`/charters/${open}`, there)).status).toBe(404);
    expect((await look(`/charters/${open}/1.pdf`, { ...visitor(), host: other.world.host })).status).toBe(404);
  });

  it('hand a coach the document of their own version, and nobody else', async () => {
    const path = `/files/charters/${versionId}?language=fr`;
    const as = async (cookie: string) => look(path, { ...visitor(), cookie });
    const mine = await as(await sessionOf(body.world, body.coach));
    const staffs = await as(await sessionOf(body.world, body.staff));
    const anybodys = await look(path);

    expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(mine.headers.get('cache-control')).toBe('private, no-store');
    expect(mine.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(mine.bytes).toEqual((await look(`/charters/${open}/1.pdf?language=fr`)).bytes);
    for (const refused of [staffs, anybodys])
      expect([refused.status, refused.html]).toEqual([404, expect.stringContaining('data-page="not-found"')]);
  });

  it('know no document by the id of nothing, nor by what is no id', async () => {
    const cookie = await sessionOf(body.world, body.coach);

    for (const id of [newId(), 'none', `${versionId}x`])
      expect((await look(`/files/charters/${id}`, { ...visitor(), cookie })).status).toBe(404);
  });

  it('let one visitor try so often and no more, pages and documents together', async () => {
    const [who, someoneElse] = [visitor(), visitor()];
    const codes: number[] = [];
    for (let tries = 0; tries < MINUTE_LONG; tries += 1)
      codes.push((await look(tries % 2 === 0 ? `/charters/${open}` : `/charters/${NO_ADDRESS}/1.pdf`, who)).status);
    const page = await look(`/charters/${open}`, who);
    const documents = [`/charters/${open}/1.pdf`, `/files/charters/${versionId}`].map((path) => look(path, who));

    expect(new Set(codes)).toEqual(new Set([200, 404]));
    expect([page, ...(await Promise.all(documents))].map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(page.html).toBe('<main data-page="error">{"kind":"too-many"}</main>');
    expect((await look(`/charters/${open}`, someoneElse)).status).toBe(200);
  });

  it('show nothing from the moment that the coach withdraws the address', async () => {
    await body.world.ask(body.coach, ACT('withdrawCharterLink'));

    expect((await look(`/charters/${open}`)).status).toBe(404);
    expect((await look(`/charters/${open}/1.pdf`)).status).toBe(404);
  });
});
