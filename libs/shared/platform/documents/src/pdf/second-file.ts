/** Where an archive's directory may stand from the end, in bytes: 22 of its own and a comment of 65,535. */
const TAIL = 65_557;
/** How much of its beginning a program reads to guess what a file is, in bytes. */
const HEAD = 1024;

/**
 * Whether the bytes of a PDF are another file too: an archive, which is read from its end; a page, which is guessed from the
 * beginning; or whatever stands behind the end of the PDF.
 */
export function isSecondFile(bytes: Buffer): boolean {
  return isArchive(bytes) || isPage(bytes) || hasRest(bytes);
}

/** Whether the PDF has an end at all; what was cut short has none. */
export function hasEnd(bytes: Buffer): boolean {
  return bytes.includes('%%EOF');
}

function isArchive(bytes: Buffer): boolean {
  return bytes.includes('PK\x05\x06', Math.max(0, bytes.length - TAIL)) && bytes.includes('PK\x01\x02');
}

function isPage(bytes: Buffer): boolean {
  return /<(!doctype\s+html|html|head|body|script|svg|iframe)\b/i.test(bytes.toString('latin1', 0, HEAD));
}

function hasRest(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('%%EOF') + 5;
  return bytes.subarray(end).some((byte) => ![0, 9, 10, 12, 13, 32].includes(byte));
}
