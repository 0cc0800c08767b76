import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** One effect on some days. `untilOn` is the first day without it; null while that is open. */
const effect = z.object({
  effect: z.enum(['limited', 'off', 'no-supervising', 'no-assessing']),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
});

/** One line of the public register on some days, with the last day of what it speaks of. */
const line = z.object({
  line: z.enum([
    'caution',
    'conditions',
    'conditions-met',
    'conditions-not-met',
    'level-reduced',
    'suspended',
    'suspension-ended',
    'role-removed',
    'withdrawn',
    'left-by-consent',
    'not-current',
  ]),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  lastOn: z.iso.date().nullable(),
  conditions: z.array(z.string()),
});

/**
 * What a sanction of a member does and what the register says of it, on which days: it takes effect, is varied, is found to
 * be met or not, or never was. Each is all of it, and takes the place of the one before; neither the case nor a reason is told.
 */
export const sanctionInForce = factType(
  'complaints.sanction-in-force',
  z.object({
    personId: z.uuid(),
    /** The same in each revision. */
    sanctionId: z.uuid(),
    /** Counts from 1; the highest that was heard counts. */
    revision: z.int().positive(),
    /** What it does on which civil days, in the body's zone; none once it never was. */
    effects: z.array(effect),
    /** What the public reads on which days; each line ends. */
    lines: z.array(line),
    /**
     * To which level it lowers the member, by its code, from which civil day, and the first one on which they may apply for a higher
     * one; null, or left out, for a sanction that lowers nobody, and once it never was.
     */
    lowersTo: z
      .object({ level: z.string().min(1), fromOn: z.iso.date(), applyFromOn: z.iso.date() })
      .nullable()
      .optional(),
  }),
);
