import type { Ceiling, Conversion } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { amount, attribute, cases, perLevel, whole } from './atoms.js';
import { exactly } from './exactly.js';
import { filter, where } from './filter.js';

/** One bracket of a group: without `times` one, without `per` the size itself. */
const bracket = z.strictObject({
  upTo: whole.optional().meta({
    title: 'Up to',
    description: 'The largest size of this bracket; only the last one may leave it out, for any size.',
  }),
  times: whole.optional().meta({ title: 'Times', description: 'The numerator of the share; 1 when left out.' }),
  per: whole.optional().meta({
    title: 'Per',
    description: 'The denominator of the share; the size of the group itself when left out.',
  }),
});

const conversion = exactly<Conversion>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('factor').meta({ title: 'Kind of conversion', description: 'So many for each so many.' }),
      times: amount.meta({ title: 'Times', description: 'How many count …' }),
      per: whole.meta({ title: 'Per', description: '… for each so many; rounded down to the unit.' }),
      where,
    }),
    z.strictObject({
      kind: z.literal('group').meta({ title: 'Kind of conversion', description: 'A share, by the size of the group.' }),
      size: attribute.meta({ title: 'Size', description: 'The attribute that tells how many are counted.' }),
      brackets: z.array(bracket).min(1).meta({
        title: 'Brackets',
        description: 'The shares by size, the smallest first; the first that fits is taken.',
      }),
      where,
    }),
  ]),
).meta({ id: 'Conversion', title: 'Conversion', description: 'How much of a piece counts.' });

const ceilingOn = {
  where,
  per: z
    .union([
      z.enum(['piece', 'day', 'week', 'month', 'quarter', 'year', 'window']),
      z.strictObject({
        attribute: attribute.meta({
          title: 'Attribute',
          description: 'The attribute; each of its values has the ceiling.',
        }),
      }),
    ])
    .meta({
      title: 'Per',
      description: 'For what the ceiling holds each time: a piece, a time, or a value of an attribute.',
    }),
  over: z.enum(['cut', 'ignore']).meta({
    title: 'What is over',
    description: '"cut": the piece that goes over counts in part; "ignore": it does not count at all.',
  }),
};

const ceilingKind = cases('Kind of ceiling');

const ceiling = exactly<Ceiling>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: ceilingKind('amount', 'At most so much, in the unit of the measure.'),
      atMost: amount.meta({ title: 'At most', description: 'The most that counts.' }),
      ...ceilingOn,
    }),
    z.strictObject({
      kind: ceilingKind('pieces', 'At most so many pieces.'),
      atMost: amount.meta({ title: 'At most', description: 'The most pieces that count.' }),
      ...ceilingOn,
    }),
    z.strictObject({
      kind: ceilingKind('share', 'At most a percentage of what is needed, or of what counts in the end.'),
      percent: perLevel(whole.max(100)).meta({
        title: 'Per cent',
        description: 'The percentage, 1 to 100: one for all levels, or one for each.',
      }),
      of: z.enum(['needed', 'counted']).meta({
        title: 'Of',
        description: 'Whether it is a share of what is needed, or of all that counts.',
      }),
      level: z.enum(['asked', 'held']).optional().meta({
        title: 'Level',
        description:
          'Whose percentage it is: of the level asked, or held on the day of the piece; "asked" when left out.',
      }),
      ...ceilingOn,
    }),
  ]),
).meta({ id: 'Ceiling', title: 'Ceiling', description: 'No more than so much counts of what it chooses.' });

/** How a sum is made: repetitions once, then conversions, then ceilings in their order. */
export const sum = {
  of: filter.meta({ title: 'Evidence', description: 'The evidence that is measured.' }),
  once: attribute.optional().meta({
    title: 'Once',
    description:
      'Of pieces with the same value of this attribute in the window only the one that weighs most counts; all count when left out.',
  }),
  convert: z.array(conversion).min(1).optional().meta({
    title: 'Conversions',
    description: 'The first whose conditions hold is taken; a piece counts as it is when none does, or when left out.',
  }),
  ceilings: z
    .array(ceiling)
    .min(1)
    .optional()
    .meta({ title: 'Ceilings', description: 'Applied one after the other, after conversion; none when left out.' }),
};
