import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A level of a scheme, with the words that the body has for it. */
const level = z.object({ code: z.string().min(1), title: z.object({ fr: z.string(), en: z.string() }) });

/**
 * Which level a member holds, and which of its scheme are below it: each time that this becomes another. Under a suspension it
 * is held; once it ran out, ended or was withdrawn it is not. Why is not told.
 */
export const levelHeld = factType(
  'accreditation.level-held',
  z.object({
    personId: z.uuid(),
    /** Counts from 1 for each person; the highest that was heard counts. */
    revision: z.int().positive(),
    /** Null where none is held any more. */
    level: level.nullable(),
    /** The levels below it, the lowest first; none where none is held. */
    lower: z.array(level),
  }),
);
