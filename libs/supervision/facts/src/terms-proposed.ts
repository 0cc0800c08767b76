import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { agreementOfPerson, agreementSide } from './vocabulary.js';

/**
 * One of the two proposes other terms of an agreement that stands. Whoever sends mail sends the supervisor a one-time link
 * where the coach proposes; the coach reads it after signing in (clause SV-1a).
 */
export const termsProposed = factType(
  'supervision.terms-proposed',
  agreementOfPerson.extend({ termsId: z.uuid(), proposedBy: agreementSide }),
);
