import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A registrar said from which day on a person belongs to a chapter or to none, or took that back. Of what stands the latest day counts. */
export const chapterMembershipSet = factType(
  'identity.chapter-membership-set',
  z.object({
    membershipId: z.uuid(),
    personId: z.uuid(),
    /** Null from the day on which they belong to none. */
    chapterId: z.uuid().nullable(),
    /** The first civil day, in the body's zone. */
    fromOn: z.iso.date(),
    /** False when it was said by mistake. */
    stands: z.boolean(),
    /** Rises with every fact told of one membership; a listener keeps the highest, in whatever order they arrive. */
    revision: z.int().positive(),
  }),
);
