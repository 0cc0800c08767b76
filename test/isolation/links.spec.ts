import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { copyOfBodies } from './copies.js';
import { type OpenedGateway, openGatewayOver } from './gateway.js';
import type { Installation } from './installation.js';
import { changes, rowsOfBody } from './rows-of-body.js';
import type { Body } from './seed-body.js';

const PAGES = { c: 'confirm-sessions', a: 'answer-agreement', s: 'sign-statement', w: 'write-report' } as const;
type Kind = keyof typeof PAGES;
const KINDS = Object.keys(PAGES) as Kind[];

/** As mail programs and their guards do, before the person. */
const LOOKS = ['GET', 'HEAD', 'GET', 'HEAD'] as const;

describe('a one-time link', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let a: Body;
  let b: Body;

  beforeAll(async () => {
    ({ installation, a, b } = await copyOfBodies());
    gateway = await openGatewayOver(installation);
  }, 120_000);

  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  it.each(KINDS)('of the kind /%s/ shows its page, and looking changes no row and sends nothing', async (kind) => {
    const links = await mailed(a, kind);
    const before = await everything();
    const seen: string[] = [];
    for (const { path } of links) for (const method of LOOKS) seen.push(await look(a, path, method));
    await installation.settle();

    expect(links.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([`200 ${PAGES[kind]}`, '200 ']));
    expect(changes(before, await everything())).toEqual([]);
  });

  it.each(KINDS)('of the kind /%s/ that ran out says so, and looking renews nothing', async (kind) => {
    const link = await stillToAnswer(kind);
    await setExpiry(link.hash, `now() - interval '1 second'`);
    const before = await everything();
    const answer = await gateway.look(of(a), link.path);
    for (const method of LOOKS) await look(a, link.path, method);
    await installation.settle();
    const after = await everything();
    await setExpiry(link.hash, `now() + interval '1 day'`);

    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('"state":"expired"')]);
    expect(changes(before, after)).toEqual([]);
  });

  it('would be caught writing: the button that asks for a new link sends one', async () => {
    for (const kind of KINDS) {
      const link = await stillToAnswer(kind);
      const before = await everything();
      await gateway.sendForm(of(a), link.path, { act: 'send-new', idempotencyKey: newId() });
      await installation.settle();
      const tables = changes(before, await everything()).map((change) => change.split(' ')[0]);

      expect(tables).toEqual(expect.arrayContaining(['correspondence.messages', 'correspondence.demo_mails']));
    }
  });

  it.each(KINDS)('that nobody was sent shows the same kind of page, /%s/, with nothing in it', async (kind) => {
    const { unknown } = await strangers(kind);

    for (const path of unknown) expect(await whole(a, path)).toEqual(unknownLink(kind));
  });

  it.each(KINDS)('of another purpose or another body is no link at all on /%s/', async (kind) => {
    const { otherPurpose, otherBody } = await strangers(kind);

    expect([otherPurpose.length, otherBody.length]).not.toContain(0);
    for (const path of [...otherPurpose, ...otherBody]) expect(await whole(a, path)).toEqual(unknownLink(kind));
  });

  it.each(KINDS)('that is none takes no form on /%s/ either', async (kind) => {
    const { unknown, otherPurpose, otherBody } = await strangers(kind);
    const before = await everything();
    const answers: unknown[] = [];
    for (const path of [...unknown, ...otherPurpose, ...otherBody]) {
      const answer = await gateway.sendForm(of(a), path, { act: 'send-new', idempotencyKey: newId() });
      answers.push([answer.status, await answer.text()]);
    }
    await installation.settle();

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(unknownLink(kind))]),
    );
    expect(changes(before, await everything())).toEqual([]);
  });

  it('is for whoever was mailed: its page is kept by no cache, and its address told to no site', async () => {
    const [link] = await mailed(a, 'c');
    const { headers } = await gateway.look(of(a), link?.path ?? '');

    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  });

  /** Every row of both bodies, in every table of every context. */
  async function everything() {
    const ofA = await rowsOfBody(installation.owner, a.world.bodyId);
    const ofB = await rowsOfBody(installation.owner, b.world.bodyId);
    return new Map([...ofA].map(([table, rows]) => [table, [...rows, ...(ofB.get(table) ?? [])]]));
  }

  /** The links of a kind that the body's mails held. One whose owner has died opens nothing, whether or not it left before. */
  async function mailed({ world }: Body, kind: Kind): Promise<{ path: string; token: string; hash: string }[]> {
    const { rows } = await installation.owner.query<{ token: string; hash: string }>(
      `select found.token, links.token_hash as hash
         from correspondence.demo_mails, substring(text from $2) as found(token)
         join correspondence.links on token_hash = encode(sha256(convert_to(found.token, 'UTF8')), 'hex')
         where demo_mails.body_id = $1 and to_address !~ '^(ophelie|odette)@' order by demo_mails.id`,
      [world.bodyId, `/${kind}/([A-Za-z0-9_-]{43})`],
    );
    return rows.map((row) => ({ ...row, path: `/${kind}/${row.token}` }));
  }

  /** A link of the first body whose page still asks for an answer. */
  async function stillToAnswer(kind: Kind): Promise<{ path: string; hash: string }> {
    for (const link of await mailed(a, kind)) {
      if (/"state":"to-/.test((await whole(a, link.path))[1])) return link;
    }
    throw new Error(`Nothing is left to answer at /${kind}/.`);
  }

  /** Addresses that look like a link of the kind and are none in the first body. */
  async function strangers(kind: Kind) {
    const other = kind === 'c' ? 'a' : 'c';
    const [own] = await mailed(a, kind);
    const unknown = ['x'.repeat(43), own?.hash ?? '', `${own?.token ?? ''}.`, newId()];
    return {
      unknown: unknown.map((token) => `/${kind}/${token}`),
      otherPurpose: (await mailed(a, other)).map(({ token }) => `/${kind}/${token}`),
      otherBody: (await mailed(b, kind)).map(({ path }) => path),
    };
  }

  async function setExpiry(hash: string, when: string): Promise<void> {
    await installation.owner.query(`update correspondence.links set expires_at = ${when} where token_hash = $1`, [
      hash,
    ]);
  }

  async function look(body: Body, path: string, method: 'GET' | 'HEAD'): Promise<string> {
    const answer = await gateway.look(of(body), path, method);
    return `${answer.status} ${/data-page="([a-z-]+)"/.exec(await answer.text())?.[1] ?? ''}`;
  }

  async function whole(body: Body, path: string): Promise<[number, string]> {
    const answer = await gateway.look(of(body), path);
    return [answer.status, await answer.text()];
  }
});

function of({ world }: Body): { readonly host: string } {
  return { host: world.host };
}

function unknownLink(kind: Kind): [number, string] {
  return [404, `<main data-page="${PAGES[kind]}">{"state":"unknown-link"}</main>`];
}
