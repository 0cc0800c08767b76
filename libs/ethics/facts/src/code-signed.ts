import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member signed an edition of the code of ethics (AT-2). Neither the typed name nor the place is told. */
export const codeSigned = factType(
  'ethics.code-signed',
  z.object({
    signatureId: z.uuid(),
    personId: z.uuid(),
    editionId: z.uuid(),
    /** SHA-256 of the edition's content, in hexadecimal: what exactly was signed. */
    editionHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The civil day in the body's zone; the day on the paper where it was signed on paper. */
    signedOn: z.iso.date(),
  }),
);
