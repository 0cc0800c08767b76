/**
 * The bytes in which a text of letters and digits may lie somewhere: as UTF-8 and UTF-16, in capitals or not, and both
 * again in base 64 and in hexadecimal. Escapes of JSON and of addresses leave letters and digits as they are.
 */
export function writingsOf(text: string): Buffer[] {
  const plain = [text, text.toLowerCase(), text.toUpperCase()].flatMap((written) => [
    Buffer.from(written, 'utf8'),
    // Without the last byte it is found whichever of two bytes comes first.
    Buffer.from(written, 'utf16le').subarray(0, -1),
  ]);
  const all = plain.flatMap(writingsOfBytes);
  return [...new Map(all.map((bytes) => [bytes.toString('latin1'), bytes])).values()];
}

/** Bytes as they are, and in base 64 and in hexadecimal. */
export function writingsOfBytes(bytes: Buffer): Buffer[] {
  return [bytes, ...asHexadecimal(bytes), ...asBase64(bytes)];
}

/** Whether any of the writings lies in the bytes. */
export function liesIn(bytes: Buffer, writings: readonly Buffer[]): boolean {
  return writings.some((writing) => bytes.includes(writing));
}

function asHexadecimal(bytes: Buffer): Buffer[] {
  const digits = bytes.toString('hex');
  return [Buffer.from(digits), Buffer.from(digits.toUpperCase())];
}

/** Where it begins in a group of three bytes decides how it looks; the letters that its neighbours share are left away. */
function asBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const own = letters.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [Buffer.from(own), Buffer.from(own.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}
