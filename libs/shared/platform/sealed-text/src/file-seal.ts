import { createHmac, randomBytes } from 'node:crypto';
import { seal, unseal } from './sealing.js';

/** Which file it is: its body's, under its own id. */
export type FilePlace = { readonly bodyId: string; readonly documentId: string };

/**
 * The key of one file, drawn from the key of its owner: whoever is given it opens that file and nothing else, and once the
 * owner's key is destroyed nobody can draw it again.
 */
export function fileKeyOf(owner: Uint8Array, { bodyId, documentId }: FilePlace): Buffer {
  return createHmac('sha256', owner)
    .update(JSON.stringify(['file', bodyId, documentId]))
    .digest();
}

/** The content as it is stored, bound to its place. */
export function sealFile(key: Uint8Array, place: FilePlace, content: Uint8Array): Buffer {
  return seal(key, content, partsOf(place), randomBytes(12));
}

/** The content; throws `CannotOpen` under another key, in another place, and when a byte was changed. */
export function openFile(key: Uint8Array, place: FilePlace, sealed: Uint8Array): Buffer {
  return unseal(key, sealed, partsOf(place));
}

function partsOf({ bodyId, documentId }: FilePlace): readonly string[] {
  return ['file', bodyId, documentId];
}
