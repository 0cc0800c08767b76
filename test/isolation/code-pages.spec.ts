import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, type Visitor } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

describe('the pages of the code of ethics, over HTTP', () => {
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
  const visitor = (changes: Record<string, string> = {}, of = body): Visitor => ({
    host: of.world.host,
    headers: { 'accept-language': 'en', 'x-forwarded-for': `10.21.0.${(visitors += 1)}`, ...changes },
  });
  const look = async (path: string, who = visitor()) => {
    const answer = await gateway.look(who, path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const html = bytes.toString();
    const [, page, props] = /^<main data-page="([^"]+)">(.*)<\/main>$/.exec(html) ?? [];
    return { status: answer.status, headers: answer.headers, bytes, page, props: JSON.parse(props ?? 'null') };
  };

  it('lead from the short address to the edition in force', async () => {
    const { status, headers } = await look('/code-of-ethics');

    expect([status, headers.get('location')]).toEqual([302, '/code-of-ethics/1']);
  });

  it('show an edition, what it is beside other texts, and the other editions, to anybody of that body', async () => {
    const mine = await look('/code-of-ethics/1');
    const theirs = await look('/code-of-ethics/1', visitor({}, other));

    expect([mine.status, mine.page, mine.props.state]).toEqual([200, 'code', 'found']);
    expect(mine.props.code.title).toContain(body.world.mark);
    expect(mine.props.code.comparisons).toMatchObject([{ referenceName: `${body.world.mark} Code` }]);
    expect(mine.props.editions).toHaveLength(1);
    expect(theirs.props.code.title).toContain(other.world.mark);
  });

  it('may be kept by anybody who asks each time', async () => {
    const { headers } = await look('/code-of-ethics/1');
    const again = await look('/code-of-ethics/1', visitor({ 'if-none-match': headers.get('etag') ?? '' }));

    expect([headers.get('cache-control'), again.status]).toEqual(['public, no-cache', 304]);
  });

  it.each([
    ['?language=fr', 'fr'],
    ['?language=en', 'en'],
    ['', 'en'],
  ])('hand an edition out as a document: “%s”', async (search, language) => {
    const { status, headers, bytes } = await look(`/code-of-ethics/1/pdf${search}`);

    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="code-[0-9a-f]{8}-${language}.pdf"`),
    );
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('say that there is none of another name', async () => {
    const unknown = await look('/code-of-ethics/9');

    expect([unknown.status, unknown.props.state]).toEqual([404, 'unknown']);
    expect((await look('/code-of-ethics/9/pdf')).status).toBe(404);
  });

  it('let one visitor ask so often', async () => {
    const who = visitor();
    const codes = [];
    for (let tries = 0; tries < 61; tries += 1) codes.push((await look('/code-of-ethics/9', who)).status);

    expect([...new Set(codes.slice(0, 60)), codes[60]]).toEqual([404, 429]);
  });
});
