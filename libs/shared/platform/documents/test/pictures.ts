import { crc32 } from 'node:zlib';
import { samples } from './files.js';

/** What tells who, where and with what; an archive that hides behind a picture. */
export const TOLD = 'GPS 48.85N Amelie Laurent';
export const ARCHIVE = Buffer.from('PK\x03\x04 hidden archive <script>alert(1)</script>');

/** The bytes with others put in at a place. */
export function withAt(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

export function segment(marker: number, content: Buffer): Buffer {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), content]);
}

/** Camera data of one entry, the orientation, and a text behind it; the first byte first, as Intel has it, or the last. */
export function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(order, 'latin1');
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  short(42, 2);
  if (order === 'II') tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  for (const [at, value] of [
    [8, 1],
    [10, 0x0112],
    [12, 3],
    [order === 'II' ? 14 : 16, 1],
    [18, orientation],
  ] as const)
    short(value, at);
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(TOLD)]);
}

export function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function riff(...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat([samples.webp.subarray(12), ...parts]);
  const head = Buffer.from(samples.webp.subarray(0, 12));
  head.writeUInt32LE(content.length + 4, 4);
  const all = Buffer.concat([head, content]);
  // The extended header says that there are camera data and a description.
  all[20] = all[20]! | 0x0c;
  return all;
}

export function riffChunk(type: string, text: string): Buffer {
  const [head, content] = [Buffer.alloc(8), Buffer.from(text.padEnd(text.length + (text.length % 2), '\0'))];
  head.write(type);
  head.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, content]);
}
