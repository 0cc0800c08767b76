import { z } from 'zod';
import { filter } from './filter.js';
import { amount, code, text } from './words.js';

const constant = z.strictObject({
  kind: z.literal('constant').meta({ title: 'Kind of threshold', description: 'A fixed amount.' }),
  amount: amount.meta({
    title: 'Amount',
    description:
      'In the unit of the measure (minutes, pieces, or months of elapsed time): one for all levels, or one for each.',
  }),
});

const ratio = z.strictObject({
  kind: z.literal('ratio').meta({
    title: 'Kind of threshold',
    description: 'So much for each so much of something else, in the same window.',
  }),
  minutes: amount.meta({
    title: 'Minutes owed',
    description: 'The minutes owed for each `perMinutes` of the other evidence.',
  }),
  perMinutes: amount.meta({
    title: 'Per minutes',
    description: 'The minutes of the other evidence for which `minutes` are owed.',
  }),
  of: filter.meta({ title: 'Other evidence', description: 'The evidence against which the amount is measured.' }),
});

const named = {
  id: code.meta({ title: 'Id', description: 'Names the floor when it binds; unique among the floors of the line.' }),
  title: text.meta({ title: 'Title', description: 'What the floor is called where it binds.' }),
};

/** The least that is needed. */
export const threshold = z.discriminatedUnion('kind', [
  constant,
  ratio,
  z.strictObject({
    kind: z
      .literal('greatest')
      .meta({ title: 'Kind of threshold', description: 'The greatest of several floors; it is told which one binds.' }),
    floors: z
      .array(z.discriminatedUnion('kind', [constant.extend(named), ratio.extend(named)]))
      .min(2)
      .meta({ title: 'Floors', description: 'The floors; of equal ones the first binds.' }),
  }),
]);
