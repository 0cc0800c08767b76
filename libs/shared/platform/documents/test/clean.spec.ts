import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { type Documents, DocumentTickets, openDocuments } from '@standing/platform/documents';
import { TestClock } from '@standing/testing';
import { box, heicOf, samples } from './files.js';
import { ARCHIVE, chunk, exif, riff, riffChunk, segment, TOLD, withAt } from './pictures.js';

const secret = secretFrom('a master secret that is long enough for it');

async function* whole(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

describe('a picture that is taken in', () => {
  const sender = { bodyId: newId(), personId: newId() };
  const clock = new TestClock();
  let folder: string;
  let documents: Documents;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clean-'));
    documents = openDocuments(folder, secret, clock);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const take = async (content: Buffer): Promise<Buffer | null> => {
    const { ticket } = await documents.receive(sender, 'x', whole(content));
    const read = await new DocumentTickets(secret, clock).read(ticket, sender);
    if (read.state !== 'valid') throw new Error('The ticket does not hold.');
    const kept = await documents.store.read({ bodyId: sender.bodyId, documentId: read.file.documentId });
    expect(read.file.bytes).toBe(kept?.length);
    return kept;
  };
  const lying = async () => (await readdir(join(folder, 'documents', sender.bodyId)).catch(() => [])).length;

  it.each([
    ['a JPEG with camera data', withAt(samples.jpeg, 2, segment(0xe1, exif(1, 'II'))), samples.jpeg],
    [
      'a JPEG with a description',
      withAt(samples.jpeg, 2, segment(0xe1, Buffer.from(`http://ns ${TOLD}`))),
      samples.jpeg,
    ],
    ['a JPEG with a press agency’s record', withAt(samples.jpeg, 2, segment(0xed, Buffer.from(TOLD))), samples.jpeg],
    ['a JPEG with a comment', withAt(samples.jpeg, 2, segment(0xfe, Buffer.from(TOLD))), samples.jpeg],
    [
      'a JPEG with a smaller one in it',
      withAt(samples.jpeg, 2, segment(0xe0, Buffer.from(`JFXX\0${TOLD}`))),
      samples.jpeg,
    ],
    ['a JPEG that is an archive too', Buffer.concat([samples.jpeg, ARCHIVE]), samples.jpeg],
    ['a PNG with a text', withAt(samples.png, 33, chunk('tEXt', Buffer.from(`Author\0${TOLD}`))), samples.png],
    ['a PNG with camera data', withAt(samples.png, 33, chunk('eXIf', Buffer.from(TOLD))), samples.png],
    ['a PNG with a chunk of a program’s own', withAt(samples.png, 33, chunk('prVt', Buffer.from(TOLD))), samples.png],
    ['a PNG that is an archive too', Buffer.concat([samples.png, ARCHIVE]), samples.png],
    [
      'a WebP with camera data and a description',
      riff(riffChunk('EXIF', TOLD), riffChunk('XMP ', `${TOLD}!`)),
      samples.webp,
    ],
    ['a WebP that is an archive too', Buffer.concat([samples.webp, ARCHIVE]), samples.webp],
    [
      'a HEIC with camera data and a description',
      heicOf([
        ['hvc1', 'seen'],
        ['Exif', TOLD],
        ['mime', TOLD],
      ]),
      heicOf([
        ['hvc1', 'seen'],
        ['Exif', '\0'.repeat(TOLD.length)],
        ['mime', '\0'.repeat(TOLD.length)],
      ]),
    ],
    [
      'a HEIC with a film behind it',
      Buffer.concat([samples.heic, box('mpvd', Buffer.from(TOLD))]),
      Buffer.concat([samples.heic, box('mpvd', Buffer.alloc(TOLD.length))]),
    ],
    ['a HEIC that is an archive too', Buffer.concat([samples.heic, ARCHIVE]), samples.heic],
  ])('is kept as it is seen: %s', async (_, sent, kept) => {
    expect(await take(sent)).toEqual(kept);
  });

  it.each([
    [3, 'II'],
    [6, 'MM'],
    [8, 'II'],
  ] as const)(
    'stays turned, where its camera said %i in the order %s, and says nothing else',
    async (turned, order) => {
      const kept = await take(withAt(samples.jpeg, 2, segment(0xe1, exif(turned, order))));
      const said = exif(turned, 'MM').subarray(0, 32);

      expect(kept?.includes(TOLD)).toBe(false);
      expect(kept).toEqual(withAt(samples.jpeg, 2, segment(0xe1, said)));
    },
  );

  it.each([
    ['a JPEG that was cut off', samples.jpeg.subarray(0, -2)],
    ['a JPEG without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPEG with a segment that is longer than it', withAt(samples.jpeg, 2, Buffer.from([0xff, 0xe1, 0xff, 0xff]))],
    ['a PNG that was cut off', samples.png.subarray(0, -1)],
    [
      'a PNG in which a byte was changed',
      Buffer.concat([samples.png.subarray(0, 45), Buffer.alloc(1), samples.png.subarray(46)]),
    ],
    ['a WebP that was cut off', samples.webp.subarray(0, -2)],
    ['a HEIC that does not say what is in it', samples.heic.subarray(0, 24)],
    [
      'a HEIC whose camera data lie outside of it',
      heicOf([
        ['hvc1', 'seen'],
        ['Exif', TOLD],
      ]).subarray(0, -4),
    ],
  ])('is refused where it is not whole: %s', async (_, sent) => {
    const before = await lying();

    await expect(take(sent)).rejects.toThrow(/^FILE_(BROKEN|WRONG_TYPE)$/);
    expect(await lying()).toBe(before);
  });
});
