import { z } from 'zod';
import { filter } from './filter.js';

const of = filter.meta({ title: 'Evidence', description: 'The evidence that is measured.' });

function kind<const Name extends string>(name: Name, description: string) {
  return z.literal(name).meta({ title: 'Kind of measure', description });
}

/** What is summed, counted or looked for. */
export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('minutes', 'The sum of the lengths, in whole minutes.'), of }),
  z.strictObject({ kind: kind('count', 'How many pieces of evidence there are.'), of }),
  z.strictObject({
    kind: kind('distinct', 'How many different values of an attribute there are.'),
    of,
    by: z
      .string()
      .regex(/^[a-z][A-Za-z]*$/)
      .meta({
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
]);
