import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { copyOfBodies } from './copies.js';
import { MINE, type OpenedGateway, openGatewayOver, VET, type Visitor } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

const COOKIE = '__Host-session';

describe('a session', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let a: Body;
  let b: Body;
  let signedIn: Visitor;

  beforeAll(async () => {
    ({ installation, a, b } = await copyOfBodies());
    gateway = await openGatewayOver(installation);
  }, 120_000);

  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  beforeEach(async () => {
    signedIn = await asPersona(a, a.coach.personId);
  });

  it('begins with the code that was mailed, in a cookie that only this host’s pages send and no script reads', async () => {
    const email = a.coach.email;
    await gateway.sendForm(of(a), '/sign-in', { email });
    await installation.settle();
    const answer = await gateway.sendForm(of(a), '/sign-in/code', { challenge: email, code: await codeFor(email) });
    const cookie = partsOf(answer.headers.getSetCookie());

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/standing']);
    expect(cookie).toEqual([
      [expect.stringMatching(/^__Host-session=[\w-]{43}$/), 'httponly', 'path=/', 'samesite=lax', 'secure'],
    ]);
  });

  it('does not begin with another code, which sets no cookie', async () => {
    const answer = await gateway.sendForm(of(a), '/sign-in/code', { challenge: a.coach.email, code: '00000000' });

    expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
  });

  it('is no fault of ours when what is sent for it cannot be kept', async () => {
    const asked = await gateway.sendForm(of(a), '/sign-in', { email: 'eric\0@college.example' });
    const used = await gateway.sendForm(of(a), '/sign-in/code', { challenge: 'eric\0', code: '\0' });

    expect([asked.status, used.status]).toEqual([400, 422]);
  });

  it('opens what is the member’s own', async () => {
    const answer = await gateway.ask(signedIn, MINE);

    expect(answer.errors).toBeUndefined();
    const { mark } = a.world;
    expect(answer.data.myEngagements.map(({ pseudonym }: { pseudonym: string }) => pseudonym).sort()).toEqual(
      ['Atlas', 'Renard 12', 'of a file'].map((name) => `${mark} ${name}`),
    );
    expect((await gateway.look(signedIn, '/standing')).status).toBe(200);
  });

  it.each([
    ['without a session', async () => of(a)],
    ['with an empty one', async () => ({ ...of(a), cookie: `${COOKIE}=` })],
    ['with one that was made up', async () => ({ ...of(a), cookie: `${COOKIE}=${'a'.repeat(43)}` })],
    ['with one whose last letter was changed', async () => ({ ...of(a), cookie: changed(signedIn.cookie) })],
    ['with the hash that is kept of one', async () => ({ ...of(a), cookie: `${COOKIE}=${await hashKept()}` })],
    [
      'with one under another name',
      async () => ({ ...of(a), cookie: signedIn.cookie?.replace(COOKIE, 'session') ?? '' }),
    ],
    [
      'with one of another body',
      async () => asPersona(b, b.coach.personId).then(({ cookie }) => ({ ...of(a), cookie })),
    ],
    ['with one that ran out', () => after(`expires_at = now() - interval '1 second'`)],
    ['with one that was left idle', () => after(`last_seen_at = now() - make_interval(secs => idle_seconds + 1)`)],
    ['with one that was ended elsewhere', () => after(`ended_at = now()`)],
  ])('is asked for: a visitor %s is not signed in', async (_, visitorOf) => {
    const visitor = (await visitorOf()) as Visitor;
    const answer = await gateway.ask(visitor, MINE);
    const screen = await gateway.look(visitor, '/standing');

    expect([answer.data, answer.errors[0].extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    expect([screen.status, screen.headers.get('location')]).toEqual([302, '/demo']);
  });

  it('ends with signing out, in the browser and for whoever kept the cookie', async () => {
    const answer = await gateway.sendForm(signedIn, '/sign-out');
    const [cookie] = partsOf(answer.headers.getSetCookie());

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?out']);
    expect(cookie).toEqual(
      expect.arrayContaining([`${COOKIE}=`, 'expires=thu, 01 jan 1970 00:00:00 gmt', 'path=/', 'secure']),
    );
    expect((await gateway.ask(signedIn, MINE)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('gives each sign-in a token of its own, whatever the visitor brought along', async () => {
    const brought = { ...of(a), cookie: `${COOKIE}=${'b'.repeat(43)}` };

    const again = await asPersona(a, a.coach.personId, brought);

    expect(again.cookie).not.toBe(brought.cookie);
    expect(again.cookie).not.toBe(signedIn.cookie);
    expect((await gateway.ask(brought, MINE)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('loses a right at once', async () => {
    const staff = await asPersona(a, a.staff.personId);
    const id = newId();
    const before = await gateway.ask(staff, VET, { id, key: newId() });
    await installation.owner.query(`delete from identity.roles where person_id = $1`, [a.staff.personId]);
    const afterwards = await gateway.ask(staff, VET, { id, key: newId() });

    expect(before.errors[0].extensions.code).toBe('NOT_FOUND');
    expect(afterwards.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  async function asPersona(body: Body, persona: string, brought: Visitor = of(body)): Promise<Visitor> {
    const answer = await gateway.sendForm(brought, '/demo', { persona });
    const [set = ''] = answer.headers.getSetCookie();
    return { ...of(body), cookie: set.split(';')[0] ?? '' };
  }

  /** The signed-in visitor, after their session's row was changed so. */
  async function after(change: string): Promise<Visitor> {
    const { rowCount } = await installation.owner.query(
      `update identity.sessions set ${change} where token_hash = (select token_hash from identity.sessions order by created_at desc limit 1)`,
    );
    expect(rowCount).toBe(1);
    return signedIn;
  }

  async function hashKept(): Promise<string> {
    const { rows } = await installation.owner.query<{ hash: string }>(
      'select token_hash as hash from identity.sessions order by created_at desc limit 1',
    );
    return rows[0]?.hash ?? '';
  }

  async function codeFor(email: string): Promise<string> {
    const { rows } = await installation.owner.query<{ text: string }>(
      'select text from correspondence.demo_mails where to_address = $1 order by sent_at desc limit 1',
      [email],
    );
    return /\d[\d ]{4,}\d/.exec(rows[0]?.text ?? '')?.[0] ?? 'no mail';
  }
});

function of({ world }: Body): Visitor {
  return { host: world.host };
}

/** Each cookie that was set: its name and value, and its settings in one order. */
function partsOf(cookies: readonly string[]): string[][] {
  return cookies.map((cookie) => {
    const [value = '', ...settings] = cookie.split('; ');
    return [value, ...settings.map((setting) => setting.toLowerCase()).sort()];
  });
}

function changed(cookie = ''): string {
  return cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A');
}
