import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach stated their development of a civil year that is over, as it stood recorded then; none is a statement too. */
export const yearStated = factType(
  'cpd.year-stated',
  z.object({
    /** The same for each statement of that year. */
    statementId: z.uuid(),
    personId: z.uuid(),
    /** Rises by one when the year is stated again: a listener keeps the highest. */
    revision: z.int().positive(),
    /** The last civil day of the year, in the body's zone. */
    lastDay: z.iso.date(),
    /** Zero for a year in which there was none. */
    minutes: z.int().nonnegative(),
    /** The civil day, in the body's zone. */
    statedOn: z.iso.date(),
  }),
);
