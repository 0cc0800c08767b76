import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { admitPdf, readPdf } from '@standing/platform/documents';
import { pageOf, pdfOf, streamOf, textPdf } from '@standing/testing';
import { ACTIVE, HARMLESS, bombOf, packedPdf, restrictedPdf } from './hostile-pdfs.js';

describe('a PDF that comes in', () => {
  it('is kept byte for byte as it came', async () => {
    const pdf = textPdf('Attestation');

    expect(await admitPdf(pdf)).toBe(pdf);
  });

  it.each(ACTIVE)('is refused with %s', async (_, pdf) => {
    await expect(admitPdf(pdf)).rejects.toThrow('FILE_ACTIVE');
  });

  it.each(HARMLESS)('is taken with %s', async (_, pdf) => {
    expect(await admitPdf(pdf)).toBe(pdf);
  });

  it.each([
    ['was cut short', textPdf('Attestation').subarray(0, -60)],
    ['has no pages', pdfOf(['<</Type/Catalog>>'])],
    ['is nothing but its head and its end', Buffer.from('%PDF-1.7\n%%EOF')],
    [
      'has a packed object with a changed byte',
      packedPdf('', { pack: (bytes) => deflateSync(bytes).fill(255, 10, 14) }),
    ],
  ])('is refused as broken when it %s', async (_, pdf) => {
    await expect(admitPdf(pdf)).rejects.toThrow('FILE_BROKEN');
  });

  it('is refused when its brackets go on and on, whatever a program makes of that', async () => {
    const deep = textPdf('a')
      .toString('latin1')
      .replace('/Kids[3 0 R]', `/Kids[3 0 R]/X${'['.repeat(2_000_000)}`);

    await expect(admitPdf(Buffer.from(deep, 'latin1'))).rejects.toThrow(/FILE_(BROKEN|TOO_HEAVY)/);
  });

  it('is refused as broken when its packed objects begin elsewhere than in the next line', async () => {
    const odd = packedPdf('').toString('latin1').replace('stream\n', 'stream %\n');

    await expect(admitPdf(Buffer.from(odd, 'latin1'))).rejects.toThrow('FILE_BROKEN');
  });

  it('is taken as short as it can be, without any table', async () => {
    const short = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    );

    expect(await admitPdf(short)).toBe(short);
  });

  it('is taken when it is only kept from being changed, and refused as locked when it opens with a password', async () => {
    const locked = restrictedPdf()
      .toString('latin1')
      .replace(/\/U<../, '/U<00');

    expect((await readPdf(restrictedPdf())).pages).toBe(1);
    expect(await admitPdf(restrictedPdf())).toEqual(restrictedPdf());
    await expect(admitPdf(Buffer.from(locked, 'latin1'))).rejects.toThrow('FILE_LOCKED');
    await expect(readPdf(Buffer.from(locked, 'latin1'))).rejects.toThrow('FILE_LOCKED');
  });

  it.each([
    ['a script', '/OpenAction<</S/JavaScript/JS<00>>>', ''],
    ['a program that it starts', '/OpenAction<</S/Launch/F<00>>>', ''],
    ['a file on its page', '', '/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F<00>>>>>]'],
  ])('is refused with %s, kept from being changed or not', async (_, catalog, page) => {
    await expect(admitPdf(restrictedPdf({ catalog, page }))).rejects.toThrow('FILE_ACTIVE');
    if (page !== '') await expect(readPdf(restrictedPdf({ page }))).rejects.toThrow('FILE_ACTIVE');
  });

  it.each([
    ['content inflates without end', bombOf(300)],
    ['content was packed twice', bombOf(100, 2)],
    ['packed objects inflate without end', packedPdf('', { pack: () => deflateSync(Buffer.alloc(100_000_000)) })],
    ['strings are opened without end', nested()],
    ['pages are too many', thousandAndOnePages()],
  ])('is refused as too heavy when its %s', async (_, pdf) => {
    await expect(admitPdf(pdf)).rejects.toThrow('FILE_TOO_HEAVY');
  });
});

describe('the words of a PDF', () => {
  it('are read with their places, as shares of the page from its upper left corner', async () => {
    const { pages, words } = await readPdf(pageOf([{ text: 'Attestation n° 7', x: 59.5, y: 757.8, size: 10 }]));

    expect({ pages, words }).toEqual({
      pages: 1,
      words: [
        {
          page: 1,
          text: 'Attestation n° 7',
          x: 0.1,
          y: expect.closeTo(0.088, 2),
          width: expect.any(Number),
          height: expect.closeTo(0.012, 2),
        },
      ],
    });
  });

  it('are none of a page that is only a picture, and 50,000 characters at the most', async () => {
    const picture = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
      streamOf('q 595 0 0 842 0 0 cm /I Do Q'),
      streamOf(
        Buffer.alloc(64, 200),
        '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8',
      ),
    ]);
    const long = await readPdf(
      pageOf(Array.from({ length: 30 }, (_, at) => ({ text: 'x'.repeat(3000), y: 700 - at, size: 0.2 }))),
    );

    expect((await readPdf(picture)).words).toEqual([]);
    expect(long.words.reduce((sum, { text }) => sum + text.length, 0)).toBe(50_000);
  });
});

/** An object that opens a string at every word, so that each reading of it goes to the end of the file. */
function nested(): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('obj('.repeat(500_000)), Buffer.from('\n%%EOF')]);
}

function thousandAndOnePages(): Buffer {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(1001)}]/Count 1001>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]);
}
