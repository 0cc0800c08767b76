import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach published a version of their charter (RC-0.5). Not a word of it is told. */
export const charterPublished = factType(
  'ethics.charter-published',
  z.object({
    versionId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    /** Counted from 1 for each coach. */
    number: z.int().positive(),
    /** The civil day in the body's zone. */
    publishedOn: z.iso.date(),
  }),
);
