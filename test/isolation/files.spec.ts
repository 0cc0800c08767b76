import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import type { Scan, Scanner } from '@standing/platform/documents';
import { pageOf, streamOf } from '@standing/testing';
import { copyOfBodies } from './copies.js';
import { breakOff, type FileDesk, openFileDesk, send, sessionOf, upload, wrapped } from './file-desk.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';
import type { World } from './world.js';

const PDF = pageOf([{ text: 'Attestation', y: 700 }], { objects: [streamOf('x'.repeat(400_000))] });
const RECORD = `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { document { id name bytes } } }`;

describe('the doors for files', () => {
  let installation: Installation;
  let desk: FileDesk;
  let a: Body;
  let b: Body;
  let cookie: string;
  let found: Scan = 'clean';
  const scanner: Scanner = { isThere: true, scan: async () => found };

  beforeAll(async () => {
    ({ installation, a, b } = await copyOfBodies());
    desk = await openFileDesk(installation, scanner);
    cookie = await sessionOf(a.world, a.coach);
  }, 120_000);

  afterAll(async () => {
    await desk.stop();
    await installation.stop();
  });

  const kept = () => {
    const folder = join(desk.folder, 'documents', a.world.bodyId);
    try {
      return readdirSync(folder).length;
    } catch {
      return 0;
    }
  };
  const put = (body: Buffer, headers: Record<string, string> = { cookie }) => upload(desk, a.world, body, headers);
  const codeOf = (body: Buffer) => (JSON.parse(String(body)) as { error: { code: string } }).error.code;

  it('take a file from a member and give a ticket, which the member’s activity then uses', async () => {
    const { status, body } = await put(wrapped(PDF));
    const sent = JSON.parse(String(body)) as { ticket: string };
    const document = await recordWith(a, sent.ticket);

    expect(status).toBe(200);
    expect(sent).toEqual({
      ticket: expect.any(String),
      mediaType: 'application/pdf',
      bytes: PDF.length,
      name: 'attestation é.pdf',
      scan: 'clean',
    });
    expect(document).toMatchObject({ name: 'attestation é.pdf', bytes: PDF.length });
  });

  it.each<[string, Buffer, number, string]>([
    ['nothing', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['a page under the name of a PDF', Buffer.from('<!doctype html><script>1</script>'), 415, 'FILE_WRONG_TYPE'],
    ['one byte too many', Buffer.concat([PDF, Buffer.alloc(10_000_001 - PDF.length)]), 413, 'FILE_TOO_LARGE'],
    ['far too many bytes', Buffer.concat([PDF, Buffer.alloc(12_000_000)]), 413, 'FILE_TOO_LARGE'],
  ])('refuse %s, each in its own words, and keep nothing of it', async (_, content, status, code) => {
    const before = kept();

    const reply = await put(wrapped(content)).catch(() => null);

    // Who sends far too much may find the line closed before the answer is read.
    if (content.length < 12_000_000) expect(reply).not.toBeNull();
    if (reply) expect([reply.status, codeOf(reply.body)]).toEqual([status, code]);
    expect(kept()).toBe(before);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['that ends too early', (whole) => whole.subarray(0, -60_000)],
    ['without a file', () => wrapped(PDF).subarray(-30)],
    ['that is none', () => Buffer.from('hello')],
  ])('refuse a form %s', async (_, cut) => {
    const before = kept();
    const { status, body } = await put(cut(wrapped(PDF)));

    expect([status, codeOf(body)]).toEqual([400, 'FILE_BROKEN']);
    expect(kept()).toBe(before);
  });

  it('keep nothing when the sender hangs up', async () => {
    const before = kept();
    await breakOff(desk, a.world, wrapped(PDF), cookie);
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(kept()).toBe(before);
  });

  it('are shut to who is not signed in, and to a page of another site', async () => {
    const before = kept();
    const nobody = await put(wrapped(PDF), {});
    const elsewhere = await put(wrapped(PDF), { cookie, 'sec-fetch-site': 'cross-site' });
    const older = await put(wrapped(PDF), { cookie, origin: 'https://evil.example' });
    const otherBody = await upload(desk, b.world, wrapped(PDF), { cookie });

    expect([nobody.status, codeOf(nobody.body)]).toEqual([401, 'UNAUTHENTICATED']);
    expect([elsewhere.status, older.status, otherBody.status]).toEqual([403, 403, 401]);
    expect(kept()).toBe(before);
  });

  it('read a form with files nowhere else', async () => {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x' };

    expect((await send(desk, a.world, 'POST', '/sign-in', headers, wrapped(PDF))).status).toBe(415);
  });

  it('hand a file out to its owner and to the officer, whole, under its name, and harmless', async () => {
    const { ticket } = JSON.parse(String((await put(wrapped(PDF))).body)) as { ticket: string };
    const { id } = await recordWith(a, ticket);
    for (const reader of [a.coach, a.staff]) {
      const { status, headers, body } = await fetchAs(a, reader, id);

      expect(status).toBe(200);
      expect(body.equals(PDF)).toBe(true);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="attestation _.pdf"; filename*=UTF-8''attestation%20%C3%A9.pdf`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
    }
  });

  it('take nothing in which something harmful is found, and hold back what is found or not searched later', async () => {
    const before = kept();
    found = 'infected';
    const { status, body } = await put(wrapped(PDF));
    expect([status, codeOf(body), kept()]).toEqual([422, 'FILE_INFECTED', before]);

    found = 'not-scanned';
    const { ticket, scan } = JSON.parse(String((await put(wrapped(PDF))).body)) as { ticket: string; scan: Scan };
    const { id } = await recordWith(a, ticket);
    const asked = [await fetchAs(a, a.staff, id)];
    found = 'infected';
    asked.push(await fetchAs(a, a.staff, id));
    found = 'clean';
    asked.push(await fetchAs(a, a.staff, id));

    expect(scan).toBe('not-scanned');
    expect(asked.map((reply) => reply.status)).toEqual([503, 409, 200]);
    expect(asked.map((reply) => reply.body.equals(PDF))).toEqual([false, false, true]);
  });

  it('know no such file for anybody else', async () => {
    const { ticket } = JSON.parse(String((await put(wrapped(PDF))).body)) as { ticket: string };
    const { id } = await recordWith(a, ticket);
    const other = await a.world.join('Autre', 'autre@neutral.example', [], 'new-coach');
    const asked = [
      await fetchAs(a, other, id),
      await fetchAs(b, b.staff, id),
      await send(desk, a.world, 'GET', `/files/cpd/${id}`, {}),
      await send(desk, b.world, 'GET', `/files/cpd/${id}`, { cookie }),
      await fetchAs(a, a.coach, a.coach.personId),
      await fetchAs(a, a.coach, '..%2f..%2fsecret'),
    ];

    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(asked.map(({ body }) => String(body)))).toEqual(new Set(['not-found']));
  });

  it('hand a file out by a link that is of its reader alone', async () => {
    const { ticket } = JSON.parse(String((await put(wrapped(PDF))).body)) as { ticket: string };
    const { id } = await recordWith(a, ticket);
    const led = await send(desk, a.world, 'GET', `/files/cpd/${id}`, { cookie });
    const link = String(led.headers['location']);
    const follow = (world: World, headers: Record<string, string>, to = link) => send(desk, world, 'GET', to, headers);
    const followed = [
      await follow(a.world, {}),
      await follow(a.world, { cookie: await sessionOf(a.world, a.staff) }),
      await follow(b.world, { cookie: await sessionOf(b.world, b.staff) }),
      await follow(a.world, { cookie }, `${link.slice(0, -4)}AAAA`),
      await follow(a.world, { cookie }, '/files/given'),
    ];

    expect([led.status, led.headers['cache-control'], (await follow(a.world, { cookie })).status]).toEqual([
      ...[303, 'private, no-store', 200],
    ]);
    expect(followed.map(({ status, body }) => [status, String(body)])).toEqual(followed.map(() => [404, 'not-found']));
  });

  it('hand a document of a proof out to its coach and to a registrar, and to nobody else', async () => {
    const { mySupervisionProofs } = await a.world.ask(a.coach, `{ mySupervisionProofs { documents { id } } }`);
    const id = mySupervisionProofs[0].documents[0].id as string;
    const place = { bodyId: a.world.bodyId, documentId: id };
    await desk.documents.store.put(place, Readable.from([PDF]));
    const other = await a.world.join('Tiers', 'tiers@neutral.example', [], 'other-coach');
    const read = async (body: Body, reader: Member) => (await fetchAs(body, reader, id, 'supervision')).status;

    expect([await read(a, a.coach), await read(a, a.staff)]).toEqual([200, 200]);
    expect([await read(a, other), await read(b, b.staff), (await fetchAs(a, a.coach, id)).status]).toEqual([
      404, 404, 404,
    ]);
  });

  async function fetchAs({ world }: Body, reader: Member, id: string, shelf = 'cpd') {
    const headers = { cookie: await sessionOf(world, reader) };
    const led = await send(desk, world, 'GET', `/files/${shelf}/${id}`, headers);
    return led.status === 303 ? send(desk, world, 'GET', String(led.headers['location']), headers) : led;
  }
});

let turn = 0;

async function recordWith({ world, coach }: Body, file: string): Promise<{ id: string; name: string }> {
  const texts = { title: `Formation ${(turn += 1)}`, reflection: 'Une idée.' };
  const input = { ...texts, kind: 'TRAINING', firstDay: world.today, lastDay: world.today, minutes: 20, file };
  const { recordCpdActivity } = await world.ask(coach, RECORD, { input });
  return recordCpdActivity.document as { id: string; name: string };
}
