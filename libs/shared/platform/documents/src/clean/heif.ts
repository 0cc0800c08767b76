import { MOST_PARTS } from './parts.js';

/** One box: its type, and where it and what it holds lie in the file. */
type Box = { readonly type: string; readonly from: number; readonly inside: number; readonly to: number };

/** The boxes of a file that a picture is made of; where each picture lies is said by places in the file, so that none may move. */
const SEEN = ['ftyp', 'meta', 'mdat', 'moov'];

/** The kinds of items that say something of the picture: camera data, a description, an address. */
const TELLS = ['Exif', 'mime', 'uri '];

/**
 * The HEIC or HEIF picture with zeros in the place of its camera data, its descriptions and whatever else lies beside it, and
 * without what follows its end. Null when it is not a whole one, or does not say where its items lie.
 */
export function cleanHeif(bytes: Buffer): Buffer | null {
  const boxes = boxesIn(bytes, 0, bytes.length, { cutAtJunk: true });
  const meta = boxes?.find(({ type }) => type === 'meta');
  if (!boxes || !meta || boxes[0]?.type !== 'ftyp') return null;
  const clean = Buffer.from(bytes.subarray(0, boxes.at(-1)!.to));
  for (const box of boxes) if (!SEEN.includes(box.type)) clean.fill(0, box.inside, box.to);
  const places = placesOf(bytes, meta);
  if (places === null) return null;
  // No byte is of two items: what is more than the file is no place in it.
  if (places.reduce((sum, { from, to }) => sum + to - from, 0) > clean.length) return null;
  for (const { from, to } of places) {
    if (to > clean.length) return null;
    clean.fill(0, from, to);
  }
  return clean;
}

type BoxesHow = { readonly cutAtJunk: boolean };

/** The boxes that lie here one behind the other; null when one is cut off, or where what follows the last is none. */
function boxesIn(bytes: Buffer, from: number, to: number, { cutAtJunk }: BoxesHow): Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to);
    if (box === null) return cutAtJunk && boxes.some(({ type }) => type === 'mdat') ? boxes : null;
    if (boxes.push(box) > MOST_PARTS) return null;
    at = box.to;
  }
  return boxes;
}

/** ISO/IEC 14496-12, 4.2: a length of 32 bits, or 1 and then one of 64, or 0 for the rest of the file. */
function boxAt(bytes: Buffer, from: number, end: number): Box | null {
  if (from + 8 > end) return null;
  const said = bytes.readUInt32BE(from);
  const type = bytes.toString('latin1', from + 4, from + 8);
  if (!/^[\x20-\x7e]{4}$/.test(type)) return null;
  const inside = from + (said === 1 ? 16 : 8);
  if (inside > end) return null;
  const to = said === 0 ? end : from + (said === 1 ? Number(bytes.readBigUInt64BE(from + 8)) : said);
  return to < inside || to > end ? null : { type, from, inside, to };
}

type Place = { readonly from: number; readonly to: number };

/** Where the items that tell something lie; null when the file does not say it in a way that is known. */
function placesOf(bytes: Buffer, meta: Box): Place[] | null {
  const inside = boxesIn(bytes, meta.inside + 4, meta.to, { cutAtJunk: false });
  const found = (name: string) => inside?.find(({ type }) => type === name);
  const [infos, locations, data] = [found('iinf'), found('iloc'), found('idat')];
  if (!infos || !locations) return null;
  const telling = tellingItems(bytes, infos);
  return telling && itemPlaces(new Reader(bytes, locations), telling, data?.inside ?? null);
}

/** The numbers of the items that tell something of the picture. */
function tellingItems(bytes: Buffer, infos: Box): Set<number> | null {
  const wide = bytes[infos.inside] !== 0;
  const entries = boxesIn(bytes, infos.inside + 4 + (wide ? 4 : 2), infos.to, { cutAtJunk: false });
  if (entries === null) return null;
  const telling = new Set<number>();
  for (const entry of entries) {
    const reader = new Reader(bytes, entry);
    const version = reader.number(1);
    reader.number(3);
    // Before version 2 an entry does not say what it is.
    if (version < 2) return null;
    const id = reader.number(version === 2 ? 2 : 4);
    reader.number(2);
    if (reader.ended) return null;
    if (TELLS.includes(bytes.toString('latin1', reader.at, reader.at + 4))) telling.add(id);
  }
  return telling;
}

/** ISO/IEC 14496-12, 8.11.3: where the parts of each item lie, in the file or in the box for small data. */
function itemPlaces(reader: Reader, telling: ReadonlySet<number>, data: number | null): Place[] | null {
  const version = reader.number(1);
  reader.number(3);
  const [sizes, more] = [reader.number(1), reader.number(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  const count = reader.number(version < 2 ? 2 : 4);
  const places: Place[] = [];
  for (let item = 0; item < count && !reader.ended; item += 1) {
    const id = reader.number(version < 2 ? 2 : 4);
    const inData = version > 0 && (reader.number(2) & 15) === 1;
    reader.number(2);
    const base = reader.number(baseSize) + (inData ? (data ?? Number.NaN) : 0);
    const extents = reader.number(2);
    // What takes no space could be said for ever.
    if (extents > 1 && indexSize + offsetSize + lengthSize === 0) return null;
    for (let extent = 0; extent < extents && !reader.ended; extent += 1) {
      reader.number(indexSize);
      const from = base + reader.number(offsetSize);
      const to = from + reader.number(lengthSize);
      if (telling.has(id)) places.push({ from, to });
    }
  }
  return reader.ended || places.some(({ to }) => Number.isNaN(to)) ? null : places;
}

/** Reads numbers one behind the other inside a box. */
class Reader {
  at: number;
  /** Whether more was asked for than there is. */
  ended = false;

  constructor(
    private readonly bytes: Buffer,
    private readonly box: Box,
  ) {
    this.at = box.inside;
  }

  /** A number of so many bytes, the highest first; 0 of none. */
  number(size: number): number {
    if (this.at + size > this.box.to || size > 8) {
      this.ended = true;
      return 0;
    }
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + this.bytes[this.at + index]!;
    this.at += size;
    return value;
  }
}
