import { type Bytes, joined, ROOM_BYTES } from './layout.js';

/** Thrown when what is to be kept is longer than a vault. */
export class VaultFull extends Error {
  override readonly name = 'VaultFull';
}

/** The text compressed, with its length before it and zeros behind it: always as long as there is room. */
export async function packed(text: string): Promise<Bytes> {
  const small = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const room = ROOM_BYTES - 4 - small.length;
  if (room < 0) throw new VaultFull();
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, small.length);
  return joined(length, small, new Uint8Array(room));
}

/** The text of what `packed` made. */
export async function unpacked(whole: Bytes): Promise<string> {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  const bytes = await through(new DecompressionStream('deflate-raw'), whole.slice(4, 4 + length));
  return new TextDecoder().decode(bytes);
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const parts: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  await written;
  return joined(...parts);
}
