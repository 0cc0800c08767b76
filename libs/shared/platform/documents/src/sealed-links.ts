import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { type Linked, linkedShape } from './document-links.js';

const ISSUER = 'standing:sealed-files';
const TYPE = 'standing-sealed-file-link+jwt';
const LIFETIME_SECONDS = 60;

const shape = linkedShape.extend({ key: z.string().min(1), isMadeHere: z.boolean().optional() });

/** A link to a file that its context sealed itself, with the key that opens it. */
export type SealedLinked = Linked & {
  readonly key: string;
  /** The platform made it of what it drew and typeset itself: nobody's file is in it that would have to be searched. */
  readonly isMadeHere?: boolean | undefined;
};

/** As `DocumentLinks`, for files that open with a key of their own: the link is encrypted, so that no history and no log has it. */
export class SealedLinks {
  private readonly key: Uint8Array;

  constructor(
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(secret('sealed-file-links'), 'base64url');
  }

  mint(linked: SealedLinked): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new EncryptJWT({ linked })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYPE })
      .setIssuer(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .encrypt(this.key);
  }

  /** What the link hands to this reader in this body; null for any other's, a forged one, and one that is over. */
  async read(link: string, reader: Pick<Linked, 'bodyId' | 'readerId'>): Promise<SealedLinked | null> {
    try {
      const { payload } = await jwtDecrypt(link, this.key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        issuer: ISSUER,
        typ: TYPE,
        currentDate: this.clock.now(),
      });
      const { success, data } = shape.safeParse(payload['linked']);
      return success && data.bodyId === reader.bodyId && data.readerId === reader.readerId ? data : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
