import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { MEDIA_TYPES } from './media-type.js';

const ISSUER = 'standing:files';
const TYPE = 'standing-file+jwt';
/** A file is used on the day on which it was sent; an upload that nobody used is swept a day later. */
const LIFETIME_SECONDS = 24 * 3600;

const shape = z.object({
  bodyId: z.uuid(),
  personId: z.uuid(),
  documentId: z.uuid(),
  name: z.string().min(1).max(120),
  mediaType: z.enum(MEDIA_TYPES),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a ticket says: who sent which file in which body, and what the file is. */
export type SentFile = Readonly<z.infer<typeof shape>>;

/** What became of a ticket. */
export type TicketRead =
  | { readonly state: 'valid'; readonly file: SentFile }
  | { readonly state: 'expired' }
  | { readonly state: 'unknown' };

/**
 * The signed note that the upload door gives for a file: with it, and with nothing else, a context takes the file over.
 * It holds for a day, for the person who sent the file, in that body.
 */
export class DocumentTickets {
  private readonly key: Uint8Array;

  constructor(
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(secret('document-tickets'));
  }

  mint(file: SentFile): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ file })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setIssuer(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(this.key);
  }

  /** Reads a ticket for this person in this body; one of anybody else's is as unknown as one that nobody signed. */
  async read(ticket: string, holder: Pick<SentFile, 'bodyId' | 'personId'>): Promise<TicketRead> {
    try {
      const { payload } = await jwtVerify(ticket, this.key, {
        algorithms: ['HS256'],
        typ: TYPE,
        issuer: ISSUER,
        currentDate: this.clock.now(),
      });
      const { success, data } = shape.safeParse(payload['file']);
      const isHolders = success && data.bodyId === holder.bodyId && data.personId === holder.personId;
      return isHolders ? { state: 'valid', file: data } : { state: 'unknown' };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { state: 'expired' };
      if (error instanceof errors.JOSEError) return { state: 'unknown' };
      throw error;
    }
  }
}
