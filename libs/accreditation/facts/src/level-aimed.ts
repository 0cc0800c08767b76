import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member said which level they work towards. */
export const levelAimed = factType(
  'accreditation.level-aimed',
  z.object({
    personId: z.uuid(),
    /** The version of the scheme in force when they said so. */
    schemeVersionId: z.uuid(),
    /** The level's code in that version. */
    level: z.string().min(1),
  }),
);
