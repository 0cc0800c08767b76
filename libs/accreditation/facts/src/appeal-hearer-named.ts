import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody was named to hear an appeal. Neither its grounds nor whose it is is told. */
export const appealHearerNamed = factType(
  'accreditation.appeal-hearer-named',
  z.object({
    /** Of this person's part in the appeal: another one when they are named again. */
    hearingId: z.uuid(),
    /** Who hears it, as a person of the body. */
    hearerId: z.uuid(),
    /** The civil day, in the body's zone. */
    namedOn: z.iso.date(),
  }),
);
