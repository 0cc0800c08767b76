import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { engagementKind } from './engagement-kind.js';

/** A coach logged practice with a client or a team, or what else they give. The pseudonym stays with the coach (CF-1). */
export const practiceLogged = factType(
  'practice.practice-logged',
  z.object({
    entryId: z.uuid(),
    personId: z.uuid(),
    engagementId: z.uuid(),
    /** What is given in the engagement; only the first two are coaching. */
    kind: engagementKind,
    /** The civil day in the body's zone. */
    heldOn: z.iso.date(),
    minutes: z.int().positive(),
    /** Whether the client or a sponsor paid for it. */
    paid: z.boolean(),
    /** Rises by one with each change of the entry: a listener keeps the highest. */
    revision: z.int().positive(),
  }),
);
