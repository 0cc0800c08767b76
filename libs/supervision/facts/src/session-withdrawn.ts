import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { revision, subject } from './vocabulary.js';

/** The coach takes a session back before it was decided. Its row stays. */
export const sessionWithdrawn = factType(
  'supervision.session-withdrawn',
  z.object({ sessionId: z.uuid(), personId: z.uuid(), subject, revision }),
);
