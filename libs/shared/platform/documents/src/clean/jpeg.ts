import { MOST_PARTS } from './parts.js';

/** ITU-T T.81, table B.1: the markers that are looked at. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/** One segment of a JPEG: its marker, and where it lies with its length and what it holds. */
type Segment = { readonly marker: number; readonly from: number; readonly to: number };

/**
 * The JPEG as it is seen and nothing else: without what cameras and programs write beside it (where and when, with what, by
 * whom, a smaller picture), and without what follows its end. How it is to be turned is kept, and its colours. Null when it
 * is not a whole JPEG.
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let isTurned = false;
  let hasFrame = false;
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at);
    if (segment === null || kept.length > MOST_PARTS) return null;
    const { marker, from, to } = segment;
    if (marker === EOI) {
      kept.push(bytes.subarray(from, from + 2));
      break;
    }
    hasFrame ||= isFrame(marker);
    const turned: Buffer | null = isTurned ? null : turn(bytes, segment);
    isTurned ||= turned !== null;
    if (turned) kept.push(turned);
    else if (isSeen(bytes, segment)) kept.push(bytes.subarray(from, to));
    at = marker === SOS ? endOfScan(bytes, to) : to;
    if (marker === SOS) kept.push(bytes.subarray(to, at));
  }
  return hasFrame ? Buffer.concat(kept) : null;
}

function segmentAt(bytes: Buffer, at: number): Segment | null {
  let from = at;
  if (bytes[from] !== 0xff) return null;
  // Any marker may be preceded by fill bytes.
  while (bytes[from + 1] === 0xff) from += 1;
  const marker = bytes[from + 1];
  if (marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= SOI)) return null;
  if (marker === EOI) return { marker, from, to: from + 2 };
  if (from + 4 > bytes.length) return null;
  const to = from + 2 + bytes.readUInt16BE(from + 2);
  return to < from + 4 || to > bytes.length ? null : { marker, from, to };
}

/** Where the next marker is: inside a scan, 0xff is followed by a zero or by one of the eight restart markers. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Start of frame: it says how large the picture is. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether the segment changes what is seen: of the parts that programs add, how pixels and colours are to be read. */
function isSeen(bytes: Buffer, { marker, from }: Segment): boolean {
  if (marker === APP0) return isNamed(bytes, from, 'JFIF\0');
  if (marker === APP2) return isNamed(bytes, from, 'ICC_PROFILE\0');
  if (marker === APP14) return isNamed(bytes, from, 'Adobe');
  return marker !== COM && !(marker >= APP0 && marker <= APP15);
}

function isNamed(bytes: Buffer, from: number, name: string): boolean {
  return bytes.toString('latin1', from + 4, from + 4 + name.length) === name;
}

const EXIF = 'Exif\0\0';
/** Exif 2.32, 4.6.4: the tag that says how a picture is to be turned, and the kind of its value. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/** A segment that says how the picture is to be turned and nothing else; null where it stands as it lies. */
function turn(bytes: Buffer, { marker, from, to }: Segment): Buffer | null {
  if (marker !== APP1 || !isNamed(bytes, from, EXIF)) return null;
  const orientation = orientationIn(bytes.subarray(from + 4 + EXIF.length, to));
  if (orientation < 2 || orientation > 8) return null;
  const tiff = Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
  const content = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiff]);
  const head = Buffer.from([0xff, APP1, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([head, content]);
}

/** What the first directory says; 0 where it says nothing that can be read. */
function orientationIn(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || !['II', 'MM'].includes(order)) return 0;
  const short = (at: number) => {
    if (at + 2 > tiff.length) return 0;
    return order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 0;
    if (short(at) === ORIENTATION && short(at + 2) === SHORT) return short(at + 8);
  }
  return 0;
}
