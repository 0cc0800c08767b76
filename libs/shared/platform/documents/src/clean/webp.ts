import { MOST_PARTS } from './parts.js';

/** RFC 9649, 2.7: the chunks that change what is seen. */
const SEEN = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'];

/** Of the flags of an extended file: it has camera data, it has a description. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

const HEAD = 12;

/**
 * The WebP as it is seen and nothing else: without camera data and descriptions, and without what follows its end. Null when
 * it is not a whole WebP.
 */
export function cleanWebp(bytes: Buffer): Buffer | null {
  if (bytes.length < HEAD || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  const end = 8 + bytes.readUInt32LE(4);
  if (bytes.toString('latin1', 8, HEAD) !== 'WEBP' || end > bytes.length) return null;
  const kept: Buffer[] = [];
  for (let at = HEAD; at < end;) {
    const chunk = chunkAt(bytes.subarray(0, end), at);
    if (chunk === null || kept.length > MOST_PARTS) return null;
    if (SEEN.includes(typeOf(chunk))) kept.push(withoutFlags(chunk));
    at += chunk.length;
  }
  if (!kept.some((chunk) => ['VP8 ', 'VP8L', 'ANMF'].includes(typeOf(chunk)))) return null;
  const content = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, HEAD));
  head.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([head, content]);
}

/** The chunk that begins here, padded to an even length; null when it is cut off. */
function chunkAt(bytes: Buffer, at: number): Buffer | null {
  if (at + 8 > bytes.length) return null;
  const length = bytes.readUInt32LE(at + 4);
  const end = at + 8 + length + (length % 2);
  return end > bytes.length ? null : bytes.subarray(at, end);
}

function typeOf(chunk: Buffer): string {
  return chunk.toString('latin1', 0, 4);
}

function withoutFlags(chunk: Buffer): Buffer {
  if (typeOf(chunk) !== 'VP8X' || chunk.length < 9) return chunk;
  const without = Buffer.from(chunk);
  without[8] = chunk[8]! & ~(HAS_EXIF | HAS_XMP);
  return without;
}
