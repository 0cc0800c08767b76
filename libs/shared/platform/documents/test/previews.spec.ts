import { afterAll, describe, expect, it } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Previews } from '@standing/platform/documents';
import { textPdf } from '@standing/testing';
import { samples } from './files.js';
import { chunk, exif, segment, withAt } from './pictures.js';

const PDF = 'application/pdf';

describe('a picture of a document', () => {
  const previews = new Previews();
  afterAll(() => previews.stop());

  /** The size of a picture, and how dark it is on the whole, from 0 to 255. */
  async function seen(content: Uint8Array, mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp') {
    const picture = await previews.pictureOf({ content, mediaType }, 1);
    if (picture === null) return null;
    const { width, height } = await loadImage(picture);
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.drawImage(await loadImage(picture), 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const darkest = data.reduce((least, value) => Math.min(least, value), 255);
    return { kind: picture.toString('latin1', 8, 12), width, height, darkest };
  }

  it('shows a page of a PDF with what is written on it', async () => {
    const document = textPdf('Attestation d’assurance', 'Police 123 – 500 000 €');

    expect(await previews.pagesOf({ content: document, mediaType: PDF })).toBe(1);
    expect(await seen(document, PDF)).toMatchObject({ kind: 'WEBP', width: 1200, height: 1699 });
    expect((await seen(document, PDF))?.darkest).toBeLessThan(60);
    expect((await seen(textPdf(' '), PDF))?.darkest).toBeGreaterThan(240);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('shows a %s anew, as it is seen', async (kind) => {
    expect(await previews.pagesOf({ content: samples[kind], mediaType: `image/${kind}` })).toBe(1);
    expect(await seen(samples[kind], `image/${kind}`)).toMatchObject({ kind: 'WEBP' });
  });

  it('shows a photo the way up that its camera says', async () => {
    const wide = createCanvas(40, 20);
    const plain = await wide.encode('jpeg');
    const turned = withAt(plain, 2, segment(0xe1, exif(6, 'II')));

    expect(await seen(plain, 'image/jpeg')).toMatchObject({ width: 40, height: 20 });
    expect(await seen(turned, 'image/jpeg')).toMatchObject({ width: 20, height: 40 });
  });

  it.each<[string, Uint8Array, 'application/pdf' | 'image/png' | 'image/heic']>([
    ['that is no PDF', Buffer.from('%PDF-1.7 nothing'), PDF],
    ['of a kind that nobody here decodes', samples.heic, 'image/heic'],
    ['that says to be larger than the sky', hugePng(), 'image/png'],
  ])('is not there for a document %s, and the next is made all the same', async (_, content, mediaType) => {
    expect(await previews.pictureOf({ content, mediaType }, 1)).toBeNull();
    expect(await previews.pagesOf({ content, mediaType })).toBeNull();
    expect(await seen(samples.png, 'image/png')).not.toBeNull();
  });

  it('is a JPEG for paper, on white where nothing is', async () => {
    const print = await previews.printOf(
      { content: await createCanvas(4, 4).encode('png'), mediaType: 'image/png' },
      1,
    );
    const canvas = createCanvas(4, 4);
    canvas.getContext('2d').drawImage(await loadImage(print!), 0, 0);

    expect([...print!.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect([...canvas.getContext('2d').getImageData(1, 1, 1, 1).data]).toEqual([255, 255, 255, 255]);
    expect(await previews.printOf({ content: textPdf('x'), mediaType: PDF }, 2)).toBeNull();
  });

  it('is not there for a page that the document does not have', async () => {
    expect(await previews.pictureOf({ content: textPdf('x'), mediaType: PDF }, 2)).toBeNull();
    expect(await previews.pictureOf({ content: samples.png, mediaType: 'image/png' }, 2)).toBeNull();
  });

  it('is made by a process that can be ended at any moment', async () => {
    await previews.stop();

    expect(await seen(samples.png, 'image/png')).not.toBeNull();
  });
});

/** A small file that says to be forty thousand points wide and high. */
function hugePng(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(40_000, 0);
  head.writeUInt32BE(40_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = samples.png.subarray(0, 8);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', Buffer.alloc(10)), chunk('IEND', Buffer.alloc(0))]);
}
