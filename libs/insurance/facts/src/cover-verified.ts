import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { coverHolds, coverOfPerson } from './vocabulary.js';

/** An officer of the body saw the insurer's attestation: the cover is proved, as told here. */
export const coverVerified = factType(
  'insurance.cover-verified',
  coverOfPerson.extend({
    ...coverHolds.shape,
    /** The day on which the attestation was seen. */
    seenOn: z.iso.date(),
  }),
);
