import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { asAttachment, type Documents, DocumentTickets, keptName, openDocuments } from '@standing/platform/documents';
import { TestClock } from '@standing/testing';
import { samples } from './files.js';

const secret = secretFrom('a master secret that is long enough for it');
const LIMIT = 10_000_000;

async function* inPieces(content: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
}

describe('receiving a file', () => {
  const clock = new TestClock();
  const sender = { bodyId: newId(), personId: newId() };
  const tickets = new DocumentTickets(secret, clock);
  let folder: string;
  let documents: Documents;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'receive-'));
    documents = openDocuments(folder, secret, clock);
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lying = async () => (await readdir(join(folder, 'documents', sender.bodyId)).catch(() => [])).length;

  it.each([
    ['pdf', 'application/pdf'],
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['heic', 'image/heic'],
  ] as const)('takes a %s for what it is, whatever its name says', async (kind, mediaType) => {
    const received = await documents.receive(sender, 'x.exe', inPieces(samples[kind], 7));
    const read = await tickets.read(received.ticket, sender);

    expect(received).toMatchObject({ mediaType, bytes: samples[kind].length, name: 'x.exe' });
    expect(read).toMatchObject({ state: 'valid', file: { ...sender, mediaType, bytes: samples[kind].length } });
    const { documentId = '' } = read.state === 'valid' ? read.file : {};
    expect(await documents.store.read({ bodyId: sender.bodyId, documentId })).toEqual(samples[kind]);
  });

  it.each(['html', 'svg', 'zip', 'exe', 'eicar'] as const)(
    'refuses a %s under the name of a PDF, and keeps nothing',
    async (kind) => {
      await expect(documents.receive(sender, 'x.pdf', inPieces(samples[kind]))).rejects.toThrow('FILE_WRONG_TYPE');
      expect(await lying()).toBe(0);
    },
  );

  it('refuses what is empty', async () => {
    await expect(documents.receive(sender, 'x.pdf', inPieces(Buffer.alloc(0)))).rejects.toThrow('FILE_EMPTY');
    expect(await lying()).toBe(0);
  });

  it('takes ten megabytes and not a byte more', async () => {
    const whole = Buffer.concat([samples.pdf, Buffer.alloc(LIMIT - samples.pdf.length)]);

    expect((await documents.receive(sender, 'x.pdf', inPieces(whole))).bytes).toBe(LIMIT);
    await expect(documents.receive(sender, 'x.pdf', inPieces(Buffer.concat([whole, Buffer.alloc(1)])))).rejects.toThrow(
      'FILE_TOO_LARGE',
    );
    expect(await lying()).toBe(1);
  });

  it('gives a ticket that holds for a day, for that person in that body', async () => {
    const { ticket } = await documents.receive(sender, 'x.pdf', inPieces(samples.pdf));
    const stateFor = async (holder: typeof sender) => (await tickets.read(ticket, holder)).state;

    expect(await stateFor(sender)).toBe('valid');
    expect(await stateFor({ ...sender, personId: newId() })).toBe('unknown');
    expect(await stateFor({ ...sender, bodyId: newId() })).toBe('unknown');
    expect((await tickets.read(`${ticket}x`, sender)).state).toBe('unknown');
    clock.advance(24 * 3600 + 1);
    expect(await stateFor(sender)).toBe('expired');
    clock.advance(-24 * 3600 - 1);
  });
});

describe('a file’s name', () => {
  it.each([
    ['attestation é.pdf', 'attestation é.pdf'],
    ['C:\\Users\\x\\attestation.pdf', 'attestation.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\r\nb.pdf', 'ab.pdf'],
    ['', 'document'],
    ['..', 'document'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(keptName(given)).toBe(kept);
  });

  it('is handed out in the plain form and in the coded one', () => {
    expect(asAttachment('attestation "é" 50%.pdf')).toBe(
      `attachment; filename="attestation ___ 50_.pdf"; filename*=UTF-8''attestation%20%22%C3%A9%22%2050%25.pdf`,
    );
  });
});
