import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** What every context needs to know of a body: its zone and how far its clock runs ahead. The highest revision counts. */
export const bodySet = factType(
  'identity.body-set',
  z.object({
    /** IANA name of the body's time zone. */
    zone: z.string(),
    /** Seconds that the body's clock runs ahead of real time; 0 outside a rehearsal. */
    offsetSeconds: z.int(),
    revision: z.int().min(1),
  }),
);
