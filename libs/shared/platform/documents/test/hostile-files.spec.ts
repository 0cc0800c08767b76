import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { type Documents, type FileRefusal, openDocuments, type Scanner } from '@standing/platform/documents';
import { pageOf, streamOf, TestClock, textPdf } from '@standing/testing';
import { samples } from './files.js';
import { bombOf } from './hostile-pdfs.js';
import { ARCHIVE } from './pictures.js';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** It finds what a scanner finds first. */
const scanner: Scanner = {
  isThere: true,
  scan: async (content) => (Buffer.from(content).includes(EICAR) ? 'infected' : 'clean'),
};

/** An archive of one file, with the directory from which programs read it. */
function zipOf(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(1, 22);
  const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from('x'), packed]);
  const listed = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(42), Buffer.from('x')]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(entry.length, 16);
  return Buffer.concat([entry, listed, end]);
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const SCRIPT = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>';

/** What somebody might send who means no good, under which name, and why it is refused. */
const REFUSED: readonly (readonly [what: string, name: string, content: () => Buffer, code: FileRefusal])[] = [
  ['a picture that runs', 'photo.svg', () => Buffer.from(SVG), 'FILE_WRONG_TYPE'],
  ['a picture that runs, under the name of another', 'photo.png', () => Buffer.from(SVG), 'FILE_WRONG_TYPE'],
  ['a page', 'attestation.pdf', () => Buffer.from('<!doctype html><script>1</script>'), 'FILE_WRONG_TYPE'],
  ['a program under the name of a PDF', 'attestation.pdf', () => samples.exe, 'FILE_WRONG_TYPE'],
  ['the sample of all scanners', 'eicar.com', () => Buffer.from(EICAR), 'FILE_WRONG_TYPE'],
  ['the same within a PDF', 'attestation.pdf', () => pageOf([], { objects: [streamOf(EICAR)] }), 'FILE_INFECTED'],
  ['an archive that unpacks to much', 'files.zip', () => zipOf(Buffer.alloc(50_000_000)), 'FILE_WRONG_TYPE'],
  ['a PDF whose page unpacks to much', 'attestation.pdf', () => bombOf(300), 'FILE_TOO_HEAVY'],
  ['a PDF that is an archive too', 'attestation.pdf', () => withArchive(textPdf('x')), 'FILE_ACTIVE'],
  [
    'a PDF that begins as a page',
    'attestation.pdf',
    () => Buffer.concat([Buffer.from('<html>'), textPdf('x')]),
    'FILE_WRONG_TYPE',
  ],
  ['a PDF with a script', 'attestation.pdf', () => pageOf([{ text: 'x', y: 700 }], { catalog: SCRIPT }), 'FILE_ACTIVE'],
  ['a PDF that was cut short', 'attestation.pdf', () => textPdf('x').subarray(0, -60), 'FILE_BROKEN'],
  ['nothing', 'attestation.pdf', () => Buffer.alloc(0), 'FILE_EMPTY'],
];

function withArchive(pdf: Buffer): Buffer {
  return Buffer.concat([pdf, zipOf(Buffer.from('<script>1</script>'))]);
}

describe('a file that somebody sends who means no good', () => {
  const sender = { bodyId: newId(), personId: newId() };
  let folder: string;
  let documents: Documents;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    const secret = secretFrom('a master secret that is long enough');
    documents = openDocuments(folder, secret, new TestClock(), { scanner, bucket: null });
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lying = () => readdir(join(folder, 'documents', sender.bodyId)).catch((): string[] => []);
  const send = (name: string, content: AsyncIterable<Uint8Array>) => documents.receive(sender, name, content);

  it.each(REFUSED)('is refused when it is %s, and nothing of it is kept', async (_, name, content, code) => {
    await expect(send(name, once(content()))).rejects.toThrow(code);
    expect(await lying()).toEqual([]);
  });

  it('is refused once it is too large, however much would follow', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield textPdf('x');
      for (const piece = Buffer.alloc(1_000_000); sent < 1000; sent += 1) yield piece;
    }

    await expect(send('large.pdf', endless())).rejects.toThrow('FILE_TOO_LARGE');
    expect([sent <= 10, await lying()]).toEqual([true, []]);
  });

  it('is kept without what hides behind it when it is a picture', async () => {
    const { bytes } = await send('photo.png', once(Buffer.concat([samples.png, ARCHIVE])));
    const [documentId = ''] = await lying();
    const opened = await documents.open({ bodyId: sender.bodyId, documentId });

    expect([bytes, opened?.content.includes('PK')]).toEqual([samples.png.length, false]);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['/', 'document'],
    ['..', 'document'],
    ['attestation\u202Efdp.exe', 'attestationfdp.exe'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['con.pdf', 'con.pdf'],
  ])('has the name %j kept as %j, and lies under an id', async (name, kept) => {
    const received = await send(name, once(textPdf('x')));

    expect(received).toMatchObject({ name: kept, mediaType: 'application/pdf' });
    expect(await lying()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });
});

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
