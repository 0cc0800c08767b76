import type { Fees } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { currency, feeByLevel } from './atoms.js';
import { exactly } from './exactly.js';

/** What applications cost. */
export const fees = exactly<Fees>()(
  z.strictObject({
    currency,
    dueBefore: z.enum(['never', 'assessment', 'decision']).meta({
      title: 'Due before',
      description:
        'What waits until a fee is paid or waived: nothing; the first assessor, and so the decision; or the decision.',
    }),
    first: feeByLevel.optional().meta({
      title: 'First application',
      description:
        'What applying for a level costs, in minor units: 100 is one euro. No fee is named when left out, nor for a level without a number.',
    }),
    renewal: feeByLevel.optional().meta({
      title: 'Renewal',
      description:
        'What a renewal costs, in minor units, lateness apart. No fee is named when left out, nor for a level without a number.',
    }),
    reinstatement: feeByLevel.optional().meta({
      title: 'Return',
      description:
        'What coming back after an absence costs, in minor units. No fee is named when left out, nor for a level without a number.',
    }),
  }),
);
