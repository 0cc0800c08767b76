import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { MEDIA_TYPES } from './media-type.js';

const ISSUER = 'standing:files';
const TYPE = 'standing-file-link+jwt';
/** Long enough to be followed, too short to be passed on. */
const LIFETIME_SECONDS = 60;

/** What every link to a document says. */
export const linkedShape = z.object({
  bodyId: z.uuid(),
  readerId: z.uuid(),
  documentId: z.uuid(),
  name: z.string().min(1),
  mediaType: z.enum(MEDIA_TYPES),
});

/** What a link says: which document of which body is handed to whom. */
export type Linked = Readonly<z.infer<typeof linkedShape>>;

/**
 * The signed link by which a document is handed out once its context has said that the reader may read it. It holds for a
 * minute, and for that reader alone: whoever else has it has nothing.
 */
export class DocumentLinks {
  private readonly key: Uint8Array;

  constructor(
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(secret('document-links'));
  }

  mint(linked: Linked): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ linked })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setIssuer(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(this.key);
  }

  /** What the link hands to this reader in this body; null for any other's, a forged one, and one that is over. */
  async read(link: string, reader: Pick<Linked, 'bodyId' | 'readerId'>): Promise<Linked | null> {
    try {
      const { payload } = await jwtVerify(link, this.key, {
        algorithms: ['HS256'],
        typ: TYPE,
        issuer: ISSUER,
        currentDate: this.clock.now(),
      });
      const { success, data } = linkedShape.safeParse(payload['linked']);
      return success && data.bodyId === reader.bodyId && data.readerId === reader.readerId ? data : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
