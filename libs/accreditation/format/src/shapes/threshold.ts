import type { Threshold } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { amount, amountOrNone, attribute, cases, code, text } from './atoms.js';
import { exactly } from './exactly.js';
import { filter } from './filter.js';

const kind = cases('Kind of threshold');

const constant = z.strictObject({
  kind: kind('constant', 'A fixed amount.'),
  amount: amountOrNone.meta({
    title: 'Amount',
    description:
      'In the unit of the measure (minutes, pieces, days, or months of elapsed time): one for all levels, or one for each. Zero is for what nothing may be missing of alone.',
  }),
});

const ratio = z.strictObject({
  kind: kind('ratio', 'So much for each so much of something else, in the same window.'),
  minutes: amount.meta({
    title: 'Minutes owed',
    description: 'The minutes owed for each so many minutes of the other evidence.',
  }),
  perMinutes: amount.meta({
    title: 'Per minutes',
    description: 'For how many minutes of the other evidence they are owed.',
  }),
  of: filter.meta({ title: 'Other evidence', description: 'The evidence against which the amount is measured.' }),
});

const stepsOf = {
  of: filter.meta({ title: 'Evidence', description: 'The evidence by which the step is found.' }),
  inForce: z.boolean().optional().meta({
    title: 'In force',
    description: 'Look at what holds on the last day of the window, not at what lies in it; not so when left out.',
  }),
};

const stepKind = cases('Kind of steps');

const stepMeasure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: stepKind(['count', 'minutes'], 'By how many pieces, or how many minutes, there are.'),
    ...stepsOf,
  }),
  z.strictObject({
    kind: stepKind(['distinct', 'highest'], 'By how many different values of an attribute, or by its highest value.'),
    by: attribute.meta({ title: 'Attribute', description: 'The attribute that is looked at.' }),
    ...stepsOf,
  }),
]);

const step = z.strictObject({
  from: z.int().nonnegative().meta({ title: 'From', description: 'From how many on the step is reached.' }),
  amount: amountOrNone.meta({
    title: 'Amount',
    description: 'The amount once it is reached: one for all levels, or one for each.',
  }),
});

const steps = z.strictObject({
  kind: kind('steps', 'An amount that grows by steps; nothing below the first.'),
  by: stepMeasure.meta({ title: 'By', description: 'What the steps are measured by, in the same window.' }),
  steps: z.array(step).min(1).meta({ title: 'Steps', description: 'The steps, the lowest first.' }),
});

const all = z.strictObject({
  kind: kind('all', 'All the values that a coverage looks for.'),
});

const blank = z.strictObject({
  kind: kind('blank', 'Not known yet: the line is unknown, and the scheme cannot be published.'),
});

const named = {
  id: code.meta({ title: 'Id', description: 'Names the floor when it binds; unique among the floors of the line.' }),
  title: text.meta({ title: 'Title', description: 'What the floor is called where it binds.' }),
};

const namedFloor = z.discriminatedUnion('kind', [
  constant.extend(named),
  ratio.extend(named),
  steps.extend(named),
  all.extend(named),
  blank.extend(named),
]);

/** The least, or the most, that is asked. */
export const threshold = exactly<Threshold>()(
  z.discriminatedUnion('kind', [
    constant,
    ratio,
    steps,
    all,
    blank,
    z.strictObject({
      kind: kind(
        ['greatest', 'least', 'total'],
        'The greatest or the least of several floors, and it is told which one binds; or all of them together.',
      ),
      floors: z
        .array(namedFloor)
        .min(2)
        .meta({ title: 'Floors', description: 'The floors; of equal ones the first binds.' }),
    }),
  ]),
);
