import { z } from 'zod';

/** The kinds of activity (DV-1 to DV-3): a closed list, so that a scheme can name them. */
export const cpdKind = z.enum(['training', 'conference', 'peer-exchange', 'reading', 'teaching', 'research-writing']);

/** An activity as it stands at one revision: never its title, its provider or what was learnt. */
export const activityShape = z.object({
  activityId: z.uuid(),
  personId: z.uuid(),
  kind: cpdKind,
  /** The civil day in the body's zone on which it began; the last day when it took one day. */
  firstDay: z.iso.date(),
  /** The civil day in the body's zone on which it ended: the one on which it counts. */
  lastDay: z.iso.date(),
  minutes: z.int().positive(),
  /**
   * How the minutes are divided over the categories of the body's scheme; together no more than all of them. Left out
   * where they are not divided, and in facts told before they could be.
   */
  categories: z.array(z.object({ code: z.string(), minutes: z.int().positive() })).optional(),
  /** The first activity of which this one is a repetition, such as the same talk given again; left out for what repeats nothing. */
  seriesId: z.uuid().optional(),
  /** The line of the scheme that the coach wants it to count for, where it could for several; left out for none. */
  countsFor: z.string().optional(),
  /** The audit in which it made good what was missing; left out while it is unspent. */
  spentOn: z.uuid().optional(),
  /** Whether what was learnt was looked through for others who could be known by it; left out where it was not. */
  lookedThrough: z.boolean().optional(),
  /** Whether a file that shows it is attached, or its training provider vouches for it. */
  documented: z.boolean(),
  /**
   * The civil day in the body's zone on which that file was erased, as the body's rules say: it showed the activity all the
   * same. Left out for a file that is there, and where there was none.
   */
  fileErasedOn: z.iso.date().optional(),
  /** Rises by one with each change of the activity: a listener keeps the highest. */
  revision: z.int().positive(),
});
