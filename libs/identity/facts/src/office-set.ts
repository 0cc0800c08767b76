import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A registrar said from which day until when a person holds an office in the body, or took that back. */
export const officeSet = factType(
  'identity.office-set',
  z.object({
    officeId: z.uuid(),
    personId: z.uuid(),
    /** Of the body's board, in charge of the budget of the complaints procedure, or its data protection officer. */
    office: z.enum(['board', 'budget', 'data-protection']),
    /** The first civil day, in the body's zone. */
    fromOn: z.iso.date(),
    /** The last civil day; null while it goes on. */
    untilOn: z.iso.date().nullable(),
    /** False when it was said by mistake. */
    stands: z.boolean(),
    /** Rises with every fact told of one office; a listener keeps the highest, in whatever order they arrive. */
    revision: z.int().positive(),
  }),
);
