import { randomBytes } from 'node:crypto';
import type { Secret } from '@standing/platform/config';
import { seal, unseal } from './sealing.js';

/** How many bytes an envelope adds to what is in it. */
export const ENVELOPE_BYTES = 29;

/**
 * Closes bytes that a browser has encrypted already in an envelope of ours, under a key that PostgreSQL never sees. Closed
 * again, the same bytes look altogether different: whoever compares two copies of the database cannot tell which were
 * changed from which were only closed anew.
 */
export class Envelopes {
  private readonly key: Buffer;

  constructor(secret: Secret) {
    this.key = Buffer.from(secret('envelopes:1'), 'base64url');
  }

  /** Different bytes each time. `place` says whose it is: it opens nowhere else. */
  close(place: readonly string[], content: Uint8Array): Buffer {
    return seal(this.key, content, ['envelope', ...place], randomBytes(12));
  }

  /** The bytes; throws `CannotOpen` in another place, and when one of them was changed. */
  open(place: readonly string[], closed: Uint8Array): Buffer {
    return unseal(this.key, closed, ['envelope', ...place]);
  }
}
