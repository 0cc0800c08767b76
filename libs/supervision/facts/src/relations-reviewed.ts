import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { agreementOfPerson } from './vocabulary.js';

/** The body decided whether supervision goes on beside a relation. Where it is refused, no session held from that day is logged. */
export const relationsReviewed = factType(
  'supervision.relations-reviewed',
  agreementOfPerson.extend({
    outcome: z.enum(['allowed', 'refused']),
    /** Civil day in the body's zone. */
    decidedOn: z.iso.date(),
  }),
);
