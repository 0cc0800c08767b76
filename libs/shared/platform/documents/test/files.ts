import { textPdf } from '@standing/testing';

/** A box of ISO base media: its length, its type, what it holds. */
export function box(type: string, ...inside: readonly (Buffer | readonly number[])[]): Buffer {
  const content = Buffer.concat(inside.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

const FILE_TYPE = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));

/** A HEIC picture as phones lay it out, of which each item is a text: of what kind, and what it holds. */
export function heicOf(items: readonly (readonly [type: string, content: string])[]): Buffer {
  const infos = items.map(([type], index) => box('infe', [2, 0, 0, 0, 0, index + 1, 0, 0], Buffer.from(`${type}\0`)));
  const meta = (start: number) => {
    let at = start;
    const places = items.map(([, { length }], index) => {
      const place = Buffer.alloc(14);
      place.writeUInt16BE(index + 1, 0);
      place.writeUInt16BE(1, 4);
      place.writeUInt32BE(at, 6);
      place.writeUInt32BE(length, 10);
      at += length;
      return place;
    });
    const information = box('iinf', [0, 0, 0, 0, 0, items.length], ...infos);
    return box('meta', [0, 0, 0, 0], information, box('iloc', [0, 0, 0, 0, 0x44, 0, 0, items.length], ...places));
  };
  const start = FILE_TYPE.length + meta(0).length + 8;
  return Buffer.concat([
    FILE_TYPE,
    meta(start),
    box('mdat', Buffer.from(items.map(([, content]) => content).join(''))),
  ]);
}

/** Files as programs write them: the pictures were drawn by a browser. */
export const samples = {
  pdf: textPdf('Attestation'),
  jpeg: Buffer.from(
    [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
      'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
      'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
      'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
      'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
      'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQy',
      'SUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8',
      'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/',
      'xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAAAFQoHBQ//aAAwD',
      'AQACEQMRAD8AlJgEEnStFG8Lw//Z',
    ].join(''),
    'base64',
  ),
  png: Buffer.from(
    [
      'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAjDmv3/c/kABALDkqkmFY1g9wEblnsB3Dco',
      'AAAA//9LtzGOAAAABklEQVQDALr0H/FxgNKIAAAAAElFTkSuQmCC',
    ].join(''),
    'base64',
  ),
  webp: Buffer.from(
    [
      'UklGRhwCAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
      'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
      'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
      'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
      'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
      'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggLgAAAHABAJ0BKhAACAADgFoloAJ0AUAAAP7v',
      '6n/gGPxv//nAfm996//64Df3/+b9+AA=',
    ].join(''),
    'base64',
  ),
  heic: heicOf([['hvc1', 'what is seen']]),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  zip: Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  eicar: Buffer.from(`X5O!P%@AP[4${'\\'}PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`),
} as const;
