import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { agreementOfPerson } from './vocabulary.js';

/** Terms of an agreement were agreed by the other of the two, and are in force since; or they were not. */
export const termsAnswered = factType(
  'supervision.terms-answered',
  agreementOfPerson.extend({
    termsId: z.uuid(),
    answer: z.enum(['agreed', 'declined']),
    /** Civil day in the body's zone. */
    answeredOn: z.iso.date(),
  }),
);
