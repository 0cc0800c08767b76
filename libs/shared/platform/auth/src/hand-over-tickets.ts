import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';

/** It is taken over in the next moment; whoever comes later has another made. */
const LIFETIME_SECONDS = 3600;

/** Whose ticket it is, in which body. */
type Holder = Readonly<Record<'bodyId' | 'personId', string>>;

/** Which tickets these are: what is handed over, the context that vouches for it, and what each says. */
type Kind<Handed extends Holder> = {
  readonly name: string;
  readonly issuer: string;
  readonly shape: z.ZodType<Handed>;
};

/**
 * Signed notes with which one context vouches for what a member hands over to another: with its note, and with nothing else,
 * it is taken over. A note holds for an hour, for that member, in that body, and for its own kind alone.
 */
export abstract class HandOverTickets<Handed extends Holder> {
  private readonly key: Uint8Array;

  protected constructor(
    private readonly kind: Kind<Handed>,
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(secret(`${kind.name}-tickets`));
  }

  mint(handedOver: Handed): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ handedOver })
      .setProtectedHeader({ alg: 'HS256', typ: this.type })
      .setIssuer(this.kind.issuer)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(this.key);
  }

  /** Null where nobody signed the ticket, where it has run out, and where it is another's: which of these is not told. */
  async read(ticket: string, holder: Holder): Promise<Handed | null> {
    try {
      const { payload } = await jwtVerify(ticket, this.key, {
        algorithms: ['HS256'],
        typ: this.type,
        issuer: this.kind.issuer,
        currentDate: this.clock.now(),
      });
      const { success, data } = this.kind.shape.safeParse(payload['handedOver']);
      const isHolders = success && data.bodyId === holder.bodyId && data.personId === holder.personId;
      return isHolders ? data : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  private get type(): string {
    return `standing-${this.kind.name}+jwt`;
  }
}
