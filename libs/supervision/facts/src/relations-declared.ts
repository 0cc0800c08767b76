import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { agreementOfPerson, agreementSide } from './vocabulary.js';

/** One of the two said what else they are to each other, as every year (clause SV-2). Which relations is told to nobody. */
export const relationsDeclared = factType(
  'supervision.relations-declared',
  agreementOfPerson.extend({
    saidBy: agreementSide,
    /** Civil day in the body's zone. */
    declaredOn: z.iso.date(),
  }),
);
