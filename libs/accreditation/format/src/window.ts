import { z } from 'zod';

function kind<const Name extends string>(name: Name, description: string) {
  return z.literal(name).meta({ title: 'Kind of window', description });
}

/** Which days are looked at. */
export const window = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('career', 'Everything up to the day.') }),
  z.strictObject({
    kind: kind('rolling', 'So many months that end on the day.'),
    months: z.int().positive().max(600).meta({ title: 'Months', description: 'How long the window is.' }),
  }),
  z.strictObject({
    kind: kind(
      'every-quarter',
      'Each of the last complete quarters must pass; the current one is shown and not yet due.',
    ),
    complete: z.int().positive().max(40).meta({
      title: 'Complete quarters',
      description: 'How many complete quarters before the current one must pass.',
    }),
  }),
]);
