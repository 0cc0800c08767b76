import { type CipherGCM, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Secret } from '@standing/platform/config';
import { DocumentDamaged, type DocumentPlace } from './document-store.js';

const ALGORITHM = 'aes-256-gcm';
/** The first bytes of every sealed file: what it is, and the version of how it is sealed. */
const MARK = Buffer.from('SDOC1');
/** NIST SP 800-38D: 96 bits, drawn anew for each document. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals documents at rest with AES-256-GCM, under a key of the body's own that is derived from the installation's secret.
 * The place is sealed in: a file put in another's place, or in another body's folder, does not open.
 */
export class Seal {
  constructor(private readonly secret: Secret) {}

  /** The sealed form of the content, piece by piece. */
  async *close(place: DocumentPlace, content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher: CipherGCM = createCipheriv(ALGORITHM, this.keyOf(place), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(labelOf(place));
    yield Buffer.concat([MARK, nonce]);
    for await (const piece of content) yield cipher.update(piece);
    yield cipher.final();
    yield cipher.getAuthTag();
  }

  /** The content of a sealed file, of which nothing is given before all of it is found right. */
  open(place: DocumentPlace, sealed: Buffer): Buffer {
    const body = MARK.length + NONCE_BYTES;
    if (sealed.length < body + TAG_BYTES || !sealed.subarray(0, MARK.length).equals(MARK))
      throw new DocumentDamaged(place);
    const nonce = sealed.subarray(MARK.length, body);
    const decipher = createDecipheriv(ALGORITHM, this.keyOf(place), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(labelOf(place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(body, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw new DocumentDamaged(place);
    }
  }

  private keyOf({ bodyId }: DocumentPlace): Buffer {
    return Buffer.from(this.secret(`documents:${bodyId}`), 'base64url');
  }
}

function labelOf({ bodyId, documentId }: DocumentPlace): Buffer {
  return Buffer.from(`${bodyId}/${documentId}`);
}
