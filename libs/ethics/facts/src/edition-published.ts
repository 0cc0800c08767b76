import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body published an edition of its code of ethics (CP-1). */
export const editionPublished = factType(
  'ethics.edition-published',
  z.object({
    editionId: z.uuid(),
    /** SHA-256 of the edition's content, in hexadecimal. */
    editionHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The first civil day, in the body's zone, on which it is in force. */
    validFrom: z.iso.date(),
  }),
);
