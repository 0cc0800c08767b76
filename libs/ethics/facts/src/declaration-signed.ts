import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member signed a version of a policy or an undertaking of the body (LG-1, IN-4, CA-2a). Neither name nor place is told. */
export const declarationSigned = factType(
  'ethics.declaration-signed',
  z.object({
    signatureId: z.uuid(),
    personId: z.uuid(),
    versionId: z.uuid(),
    /** SHA-256 of the version's content, in hexadecimal: what exactly was signed. */
    versionHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The civil day in the body's zone; the day on the paper where it was signed on paper. */
    signedOn: z.iso.date(),
  }),
);
