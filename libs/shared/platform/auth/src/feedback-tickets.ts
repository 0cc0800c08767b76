import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { z } from 'zod';
import { HandOverTickets } from './hand-over-tickets.js';

const shape = z.object({
  bodyId: z.uuid(),
  personId: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a ticket says of words of feedback: the coach who hands them over, and the SHA-256 of the text that holds them. */
export type FeedbackHandedOver = Readonly<z.infer<typeof shape>>;

/** The notes with which practice vouches for words of feedback that their coach hands over. */
export class FeedbackTickets extends HandOverTickets<FeedbackHandedOver> {
  constructor(secret: Secret, clock: Clock) {
    super({ name: 'feedback', issuer: 'standing:practice', shape }, secret, clock);
  }
}
