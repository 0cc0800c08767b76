import type { LateRule, Maintenance, Rung } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { between, code, currency, MOST_MONEY, months, text, whole } from './atoms.js';
import { exactly } from './exactly.js';

const orNone = z.int().nonnegative().max(600);

const lateRule = exactly<LateRule>()(
  z.strictObject({
    ...between,
    lastMonth: months.meta({
      title: 'Last month',
      description: 'The last month after the expiry in which a renewal is taken; then a new application is needed.',
    }),
    fee: z
      .strictObject({
        amount: whole
          .max(MOST_MONEY)
          .meta({ title: 'Amount', description: 'The fee in minor units: 100 is one euro.' }),
        currency,
      })
      .optional()
      .meta({ title: 'Fee', description: 'What lateness costs; nothing when left out.' }),
  }),
);

const rung = exactly<Rung>()(
  z.strictObject({
    belowMonths: months.optional().meta({
      title: 'Below months',
      description: 'For absences shorter than this; only the last one may leave it out, for any absence.',
    }),
    title: text.meta({ title: 'Title', description: 'What this case is called.' }),
    group: code.meta({ title: 'Group', description: 'The id of the group of lines that is asked.' }),
  }),
);

/** How awards are kept. */
export const maintenance = exactly<Maintenance>()(
  z.strictObject({
    opensMonthsBefore: orNone.optional().meta({
      title: 'Opens',
      description: 'How many months before the expiry a renewal may be sent; at any time of the term when left out.',
    }),
    graceMonths: orNone.optional().meta({
      title: 'Grace',
      description: 'For how many months after the expiry the award stays in force; not a day when left out.',
    }),
    nextTermFrom: z.enum(['previous-expiry', 'award-day', 'decision-day']).meta({
      title: 'Next term',
      description: 'From which day the next term runs: the expiry before, the day of the award, or of the decision.',
    }),
    late: z.array(lateRule).min(1).optional().meta({
      title: 'Lateness',
      description: 'How late renewals are handled, by the day on which they are sent; none is taken when left out.',
    }),
    reinstatement: z.array(rung).min(1).optional().meta({
      title: 'Coming back',
      description: 'What is asked after an absence, the shortest first; nothing special when left out.',
    }),
    keepDocumentsMonths: orNone.optional().meta({
      title: 'Keeping documents',
      description: 'For how many months documents are kept after the cycle; not decided when left out.',
    }),
    claimMonths: months.optional().meta({
      title: 'Claiming',
      description:
        'For how many months a conditional decision or an earned right can be claimed; without an end when left out.',
    }),
  }),
);
