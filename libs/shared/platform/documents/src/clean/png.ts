import { crc32 } from 'node:zlib';
import { MOST_PARTS } from './parts.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG, third edition, 11: the chunks that change what is seen. What says who, when, where and with what is none of them. */
const SEEN = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'];

/** Length and type before what a chunk holds, and its check after. */
const BESIDE = 12;

/**
 * The PNG as it is seen and nothing else: without its texts, times and camera data, without further pictures, and without
 * what follows its end. Null when it is not a whole PNG.
 */
export function cleanPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [SIGNATURE];
  const types: string[] = [];
  for (let at = SIGNATURE.length; types.at(-1) !== 'IEND';) {
    const chunk = chunkAt(bytes, at);
    if (chunk === null || types.length > MOST_PARTS) return null;
    const type = chunk.toString('latin1', 4, 8);
    types.push(type);
    if (SEEN.includes(type)) kept.push(chunk);
    at += chunk.length;
  }
  return types[0] === 'IHDR' && types.includes('IDAT') ? Buffer.concat(kept) : null;
}

/** The chunk that begins here, with what stands beside its content; null when it is cut off or its check is another. */
function chunkAt(bytes: Buffer, at: number): Buffer | null {
  if (at + BESIDE > bytes.length) return null;
  const end = at + BESIDE + bytes.readUInt32BE(at);
  if (end > bytes.length) return null;
  const chunk = bytes.subarray(at, end);
  const checked = crc32(chunk.subarray(4, -4));
  return checked === chunk.readUInt32BE(chunk.length - 4) ? chunk : null;
}
