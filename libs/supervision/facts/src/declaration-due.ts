import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { agreementOfPerson } from './vocabulary.js';

/** A supervisor is to say again what else they are to a coach; whoever sends mail sends them a one-time link, once (clause SV-2). */
export const declarationDue = factType(
  'supervision.declaration-due',
  agreementOfPerson.extend({
    /** Civil day in the body's zone: twelve months after the last declaration. */
    dueOn: z.iso.date(),
  }),
);
