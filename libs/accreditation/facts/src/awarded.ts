import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A named person of the body awarded a level. The name that the register shows is not told. */
export const awarded = factType(
  'accreditation.awarded',
  z.object({
    awardId: z.uuid(),
    /** Left out for a lower level that the member goes on at by their own wish: nobody applied for it. */
    applicationId: z.uuid().optional(),
    personId: z.uuid(),
    /** The version of the scheme that decided. */
    schemeVersionId: z.uuid(),
    /** The level's code in that version. */
    level: z.string().min(1),
    /** The public name of the award, such as `CC-2026-7K3Q9MX`. */
    reference: z.string().min(1),
    /** Civil days in the body's zone: of the act, and the first and last on which it holds. */
    awardedOn: z.iso.date(),
    validFrom: z.iso.date(),
    /** Null when the award has no end. */
    validUntil: z.iso.date().nullable(),
    /** The term before it, where it is a new term of an award; left out for a first one. */
    renewsAwardId: z.uuid().optional(),
    /** The award of the higher level in whose place it stands at the member's own wish; left out for any other. */
    lowersAwardId: z.uuid().optional(),
    /**
     * For how many months after its last day files are kept that show what was done in it, as the version that decided says.
     * Left out where that says nothing, and in facts told before it could be said.
     */
    keepDocumentsMonths: z.int().nonnegative().optional(),
  }),
);
