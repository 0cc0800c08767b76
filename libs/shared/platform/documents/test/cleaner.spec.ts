import { describe, expect, it } from '@jest/globals';
import { cleanerOf } from '@standing/platform/documents';
import { box, heicOf, samples } from './files.js';
import { chunk, exif, riff, riffChunk, segment, TOLD, withAt } from './pictures.js';

describe('a picture that is cleaned', () => {
  const pictures = [
    ['image/jpeg', withAt(samples.jpeg, 2, segment(0xe1, exif(6, 'II')))],
    ['image/png', samples.png],
    ['image/webp', riff(riffChunk('EXIF', TOLD))],
    [
      'image/heic',
      heicOf([
        ['hvc1', 'seen'],
        ['Exif', TOLD],
      ]),
    ],
  ] as const;

  it.each(pictures)('is a %s or is refused, wherever it is cut off and whichever byte is changed', (type, bytes) => {
    const clean = cleanerOf(type);
    const outcomes = [...bytes.keys()].flatMap((at) => {
      const changed = Buffer.from(bytes);
      changed[at] = bytes[at]! ^ 0xff;
      return [clean?.(bytes.subarray(0, at)), clean?.(changed)];
    });

    expect(outcomes.filter((outcome) => outcome !== null && !Buffer.isBuffer(outcome))).toEqual([]);
    expect(outcomes).toContain(null);
  });

  it.each(pictures)('is the same when it is cleaned again: a %s', (type, bytes) => {
    const clean = cleanerOf(type);
    const once = clean?.(bytes) ?? null;

    expect(once).not.toBeNull();
    expect(clean?.(once!)).toEqual(once);
  });

  it.each([
    [
      'a JPEG',
      'image/jpeg',
      withAt(samples.jpeg, 2, Buffer.concat(Array<Buffer>(30_000).fill(segment(0xdb, Buffer.alloc(1))))),
    ],
    [
      'a PNG',
      'image/png',
      withAt(samples.png, 33, Buffer.concat(Array<Buffer>(30_000).fill(chunk('IDAT', Buffer.alloc(0))))),
    ],
    ['a WebP', 'image/webp', riff(...Array<Buffer>(30_000).fill(riffChunk('ANMF', '')))],
    ['a HEIC', 'image/heic', Buffer.concat([samples.heic, ...Array<Buffer>(30_000).fill(box('free'))])],
  ] as const)('is not taken apart into more pieces than a picture has: %s', (_, type, bytes) => {
    expect(cleanerOf(type)?.(bytes)).toBeNull();
  });

  it('is not asked for places that take no space, or cover it twice', () => {
    const places = (sizes: number, extents: number, place: readonly number[]) =>
      box('iloc', [0, 0, 0, 0, sizes, 0, 0, 1, 0, 1, 0, 0, extents >> 8, extents & 255], ...Array(extents).fill(place));
    const heic = (iloc: Buffer) => {
      const infos = box('iinf', [0, 0, 0, 0, 0, 1], box('infe', [2, 0, 0, 0, 0, 1, 0, 0], Buffer.from('Exif\0')));
      return Buffer.concat([samples.heic.subarray(0, 24), box('meta', [0, 0, 0, 0], infos, iloc), box('mdat')]);
    };
    const clean = cleanerOf('image/heic');

    expect(clean?.(heic(places(0x44, 1, [0, 0, 0, 40, 0, 0, 0, 4])))).not.toBeNull();
    expect(clean?.(heic(places(0x00, 65_535, [])))).toBeNull();
    expect(clean?.(heic(places(0x44, 9, [0, 0, 0, 40, 0, 0, 0, 60])))).toBeNull();
  });
});
