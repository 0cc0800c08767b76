/** The millisecond of the id made last, and its number in it: neither goes back, whatever the machine's clock does. */
const last = { at: 0, number: 0 };

/** Random bytes for many ids, drawn at once: to draw sixteen takes nearly as long. */
const drawn = { bytes: new Uint8Array(4096), used: 4096 };

/** Each byte as it is written. */
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The numbers of one millisecond are of 12 bits, and begin in the lower half. */
const NUMBERS = 0x1000;

/**
 * A new id: a UUID of version 7 (RFC 9562, with the counter of its section 6.2), so that ids made later in this process
 * sort later, and indexes stay dense. It is made before the row is written, so that a row, its fact and its audit line
 * can name each other.
 */
export function newId(): string {
  const bytes = drawBytes();
  follow(bytes[6]! * 8 + (bytes[7]! & 7));
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(last.at / 2 ** (8 * (5 - index))) & 0xff;
  bytes[6] = 0x70 | (last.number >> 8);
  bytes[7] = last.number & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Sixteen random bytes, each given once. */
function drawBytes(): Uint8Array {
  if (drawn.used === drawn.bytes.length) {
    crypto.getRandomValues(drawn.bytes);
    drawn.used = 0;
  }
  drawn.used += 16;
  return drawn.bytes.slice(drawn.used - 16, drawn.used);
}

/** The next number of the millisecond; a later one begins at the number given, and comes early where this one is full. */
function follow(first: number): void {
  const now = Date.now();
  const isFull = last.number + 1 === NUMBERS;
  if (now > last.at || isFull) Object.assign(last, { at: Math.max(now, last.at + 1), number: first });
  else last.number += 1;
}

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text has the shape of a UUID, of any version. */
export function isId(text: string): boolean {
  return SHAPE.test(text);
}
