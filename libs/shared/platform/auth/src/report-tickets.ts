import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const ISSUER = 'standing:supervision';
const TYPE = 'standing-report+jwt';
/** It is taken over in the next moment; whoever comes later hands the report over again. */
const LIFETIME_SECONDS = 3600;

const shape = z.object({
  bodyId: z.uuid(),
  personId: z.uuid(),
  reportId: z.uuid(),
  supervisorId: z.uuid(),
  level: z.string().min(1).max(60),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  supervisorSignedOn: z.iso.date(),
  coachSignedOn: z.iso.date(),
  addressChecked: z.boolean(),
});

/**
 * What a ticket says of a report that both signed: the coach who hands it over, for which level, the SHA-256 of its text, the
 * civil days of both signatures in the body's zone, and whether the body had checked the supervisor's address.
 */
export type ReportHandedOver = Readonly<z.infer<typeof shape>>;

/**
 * The signed note with which supervision vouches for a report that its coach hands over: with it, and with nothing else, it
 * is taken over. It holds for an hour, for that coach, in that body.
 */
export class ReportTickets {
  private readonly key: Uint8Array;

  constructor(
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(secret('report-tickets'));
  }

  mint(report: ReportHandedOver): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ report })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setIssuer(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(this.key);
  }

  /** Null where nobody signed the ticket, where it has run out, and where it is another's: which of these is not told. */
  async read(ticket: string, holder: Pick<ReportHandedOver, 'bodyId' | 'personId'>): Promise<ReportHandedOver | null> {
    try {
      const { payload } = await jwtVerify(ticket, this.key, {
        algorithms: ['HS256'],
        typ: TYPE,
        issuer: ISSUER,
        currentDate: this.clock.now(),
      });
      const { success, data } = shape.safeParse(payload['report']);
      const isHolders = success && data.bodyId === holder.bodyId && data.personId === holder.personId;
      return isHolders ? data : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
