import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { relationOfPeople } from './relation.js';

/** The office set a relation of two members right. */
export const relationCorrected = factType(
  'identity.relation-corrected',
  relationOfPeople.extend({
    /** False when what was said was never so. */
    stands: z.boolean(),
  }),
);
