import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** What a member is, or how they stand towards a level, has become another: by the passing of time or by what was heard. */
export const standingChanged = factType(
  'accreditation.standing-changed',
  z.object({
    personId: z.uuid(),
    /** The civil day, in the body's zone, for which it was decided. */
    on: z.iso.date(),
    status: z.enum(['ACCREDITED', 'SUSPENDED', 'EXPIRED', 'GIVEN_UP', 'DECEASED', 'WITHDRAWN', 'NOT_ACCREDITED']),
    /** The first day of the pause that they are in; null, or left out, while they are in none. */
    pausedSince: z.iso.date().nullable().optional(),
    /** The result of each level held or aimed at, by its code. */
    levels: z.array(z.object({ level: z.string().min(1), result: z.string().min(1) })),
    /** The lines that must be met and are not. */
    unmet: z.array(z.object({ level: z.string().min(1), ruleId: z.string().min(1) })),
  }),
);
