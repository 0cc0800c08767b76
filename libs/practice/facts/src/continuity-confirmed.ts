import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach's continuity plan has a colleague who accepted, a list, and was confirmed by both (FR-3). Who the colleague is stays in practice. */
export const continuityConfirmed = factType(
  'practice.continuity-confirmed',
  z.object({
    /** One for each time that both have confirmed the plan. */
    confirmationId: z.uuid(),
    planId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    /** The civil day in the body's zone: the earlier of those on which each of the two last confirmed it. */
    confirmedOn: z.iso.date(),
    /** The last civil day on which it holds unless the plan ends before: the day before the next check is due. */
    holdsUntil: z.iso.date(),
  }),
);
