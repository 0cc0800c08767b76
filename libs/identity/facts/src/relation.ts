import { z } from 'zod';

/** What two people of the body are to each other, as every fact about it says it. */
export const relationOfPeople = z.object({
  relationId: z.uuid(),
  /** Who supervises, trained or employs the other; of family and business either of the two. */
  personId: z.uuid(),
  otherPersonId: z.uuid(),
  kind: z.enum(['supervises', 'trained', 'employs', 'family', 'business']),
  /** The first civil day in the body's zone; null where it was not said. */
  fromOn: z.iso.date().nullable(),
  /** The last civil day; null while it goes on. */
  untilOn: z.iso.date().nullable(),
  /** Rises with every fact told of one relation; a listener keeps the highest, in whatever order they arrive. */
  revision: z.int().positive(),
});
