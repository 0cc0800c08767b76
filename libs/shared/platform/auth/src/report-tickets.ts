import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { z } from 'zod';
import { HandOverTickets } from './hand-over-tickets.js';

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

/** The notes with which supervision vouches for a report that its coach hands over. */
export class ReportTickets extends HandOverTickets<ReportHandedOver> {
  constructor(secret: Secret, clock: Clock) {
    super({ name: 'report', issuer: 'standing:supervision', shape }, secret, clock);
  }
}
