import type { Adjustment, Rounding } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { amount, between, cases, months, whole } from './atoms.js';
import { exactly } from './exactly.js';
import { filter } from './filter.js';

/** How an amount becomes a whole multiple. */
export const rounding = exactly<Rounding>()(
  z.strictObject({
    round: z
      .enum(['up', 'down'])
      .meta({ title: 'Direction', description: 'Up or down to the next multiple; the strict ratio rounds up.' }),
    toMinutes: whole
      .max(60)
      .meta({ title: 'Step', description: 'The multiple, in minutes; the strict ratio rounds to 1.' }),
  }),
);

const kind = cases('Kind of adjustment');

function found(description: string) {
  return filter.meta({ title: 'Evidence', description });
}

const rounded = rounding.meta({ title: 'Rounding', description: 'How the reduced amount becomes whole.' });
const minDays = whole.meta({
  title: 'Least days',
  description: 'Leave that is shorter than this does not count as leave.',
});
const whole0 = z.int().nonnegative();

const lessIsNeeded = [
  z.strictObject({
    kind: kind('pro-rata', 'Needed in proportion to the part of the period that the clip of the window leaves.'),
    by: z.enum(['months', 'days']).meta({ title: 'By', description: 'Whether months begun or days are compared.' }),
    rounding: rounded,
    ...between,
  }),
  z.strictObject({
    kind: kind('leave', 'Needed in proportion to the days without leave.'),
    of: found('The evidence of leave.'),
    minDays,
    rounding: rounded,
    ...between,
  }),
  z.strictObject({
    kind: kind('waiver', 'Each waiver takes off a fixed amount.'),
    of: found('The evidence of a waiver.'),
    amount: amount.meta({
      title: 'Amount',
      description: 'What one waiver takes off: one for all levels, or one for each.',
    }),
    notFor: filter.optional().meta({
      title: 'Not for',
      description: 'Whoever has such evidence has no waiver; everybody may when left out.',
    }),
    ...between,
  }),
  z.strictObject({
    kind: kind('exempt', 'A period that such evidence covers wholly is not asked for.'),
    of: found('The evidence that covers a period.'),
    ...between,
  }),
  z.strictObject({
    kind: kind('explained', 'An explanation that the body accepted stands in for what is missing.'),
    of: found('The evidence of an accepted explanation.'),
    ...between,
  }),
] as const;

const otherDays = [
  z.strictObject({
    kind: kind('clock-stop', 'The window reaches back by as many days as leave lay in it.'),
    of: found('The evidence of leave.'),
    minDays,
    maxMonths: months.meta({ title: 'Most months', description: 'By how many months it may reach back at the most.' }),
    ...between,
  }),
  z.strictObject({
    kind: kind('extension', 'Not due before the last day of such evidence.'),
    of: found('The evidence of an extension.'),
    askedDaysBefore: whole0.meta({
      title: 'Asked before',
      description: 'How many days before the due day it must have been asked for; 0 for the day itself.',
    }),
    ...between,
  }),
  z.strictObject({
    kind: kind('grace', 'Not due for so many months after the due day.'),
    months: months.meta({ title: 'Months', description: 'How many months.' }),
    ...between,
  }),
] as const;

const late = z.strictObject({
  kind: kind('late', 'More is needed the later it is, until nothing helps any more.'),
  freeMonths: whole0
    .max(600)
    .meta({ title: 'Free months', description: 'For how many months nothing more is needed.' }),
  minutes: whole0.meta({ title: 'More', description: 'How much more, in the unit of the measure …' }),
  perMonths: months.meta({ title: 'Per months', description: '… for each so many months begun.' }),
  lastMonth: months.meta({ title: 'Last month', description: 'The last month in which it can still be made good.' }),
  ...between,
});

const forward = z.strictObject({
  atMost: amount.meta({
    title: 'At most',
    description: 'The most that is carried: one for all levels, or one for each.',
  }),
  of: filter
    .optional()
    .meta({ title: 'Evidence', description: 'Only such evidence is carried; all of it when left out.' }),
  ifCountedAtLeast: amount.optional().meta({
    title: 'If at least',
    description: 'Only when so much counts in the period; whenever it has too much when left out.',
  }),
});

const carry = z.strictObject({
  kind: kind('carry', 'What one period has too much counts in another.'),
  forward: forward
    .optional()
    .meta({ title: 'Forward', description: 'What counts in the next period; nothing when left out.' }),
  backPeriods: whole.max(20).optional().meta({
    title: 'Back',
    description: 'For how many earlier periods a surplus makes good what they lack; none when left out.',
  }),
  debtFirst: z.boolean().optional().meta({
    title: 'Debt first',
    description:
      'Whether what the last period lacked is made good before anything counts in the next; not so when left out.',
  }),
  ...between,
});

/** Something that changes what is needed, what counts or when it is due. */
export const adjustment = exactly<Adjustment>()(
  z.discriminatedUnion('kind', [...lessIsNeeded, ...otherDays, late, carry]),
);
