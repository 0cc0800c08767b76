import type { Measure } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { attribute, cases } from './atoms.js';
import { exactly } from './exactly.js';
import { filter } from './filter.js';
import { sum } from './sum.js';

const of = filter.meta({ title: 'Evidence', description: 'The evidence that is measured.' });

const kind = cases('Kind of measure');

const told = z.strictObject({
  of: filter.meta({ title: 'Evidence', description: 'The other evidence that tells the values, in the same window.' }),
  by: attribute.meta({ title: 'Attribute', description: 'The attribute of it whose values are taken.' }),
  inForce: z.boolean().optional().meta({
    title: 'In force',
    description:
      'Looks at what holds on the last day of the window, whenever it began; at what lies in the window when left out.',
  }),
});

const match = z.strictObject({
  attribute: attribute.meta({ title: 'Attribute', description: 'The attribute of the piece.' }),
  other: attribute.meta({
    title: 'Other',
    description: 'The attribute of the other piece; it equals or contains that one.',
  }),
});

const sums = [
  z.strictObject({ kind: kind('minutes', 'The sum of the lengths, in whole minutes.'), ...sum }),
  z.strictObject({
    kind: kind('sum', 'The sum of an attribute.'),
    attribute: attribute.meta({
      title: 'Attribute',
      description: 'The attribute that is added up, such as "credits".',
    }),
    unit: z
      .enum(['minutes', 'items'])
      .meta({ title: 'Unit', description: 'Whether the attribute tells minutes or a number.' }),
    ...sum,
  }),
  z.strictObject({ kind: kind('count', 'How many pieces of evidence there are.'), ...sum }),
] as const;

const looks = [
  z.strictObject({
    kind: kind('distinct', 'How many different values of an attribute there are.'),
    of,
    by: attribute.meta({
      title: 'Attribute',
      description: 'The attribute whose values are told apart, such as "engagementId".',
    }),
  }),
  z.strictObject({
    kind: kind('elapsed', 'The time since the first piece of evidence; its threshold is in months.'),
    of,
  }),
  z.strictObject({
    kind: kind(
      'in-force',
      'Whether one is valid on the day: for ever in the career window, or for the months of a rolling one.',
    ),
    of,
  }),
  z.strictObject({
    kind: kind('coverage', 'How many of the values are covered at least once.'),
    of,
    by: attribute.meta({ title: 'Attribute', description: 'The attribute whose values are covered.' }),
    values: z
      .union([z.array(z.string().trim().min(1)).min(1), told])
      .meta({ title: 'Values', description: 'The values to cover: a list, or what other evidence tells.' }),
  }),
  z.strictObject({ kind: kind('gap', 'The longest run of days without one; its threshold is in days.'), of }),
  z.strictObject({
    kind: kind('span', 'The time from the first to the last one; its threshold is in months.'),
    of,
    by: attribute.optional().meta({
      title: 'Attribute',
      description: 'The longest with one and the same value of it is taken; all pieces together when left out.',
    }),
  }),
  z.strictObject({
    kind: kind('uncovered', 'The days of the window on which none is in force.'),
    of,
    from: attribute.optional().meta({
      title: 'From',
      description: 'The attribute that tells an earlier first day; the day of the piece when left out.',
    }),
  }),
  z.strictObject({
    kind: kind('unmatched', 'How many pieces have no other piece in force on their day that fits them.'),
    of,
    with: filter.meta({
      title: 'Other evidence',
      description: 'The evidence in which something that fits is looked for.',
    }),
    on: z.array(match).min(1).meta({ title: 'On', description: 'What must agree between the two pieces; all of it.' }),
  }),
] as const;

/** What is summed, counted or looked for. */
export const measure = exactly<Measure>()(z.discriminatedUnion('kind', [...sums, ...looks]));
