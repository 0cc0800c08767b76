import type { Alignment, Clip, Window } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { cases, day, months, perLevel, whole } from './atoms.js';
import { exactly } from './exactly.js';
import { anchor } from './filter.js';

const alignedBy = cases('Kind of beginning');

const alignment = exactly<Alignment>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: alignedBy('civil', 'With the civil year.') }),
    z.strictObject({ kind: alignedBy('body-year', "With the body's own year.") }),
    z.strictObject({
      kind: alignedBy('month', 'With a month of the year.'),
      month: perLevel(whole.max(12)).meta({
        title: 'Month',
        description: '1 to 12: one for all levels, or one for each.',
      }),
    }),
    z.strictObject({
      kind: alignedBy('event', 'On the day of an event, and on its anniversaries.'),
      anchor: anchor.meta({ title: 'Event', description: 'The event with which the first period begins.' }),
    }),
  ]),
);

const clip = exactly<Clip>()(
  z.strictObject({
    from: z.union([day, anchor]).optional().meta({
      title: 'From',
      description: 'Only what lies on this day or event, or later; without a beginning when left out.',
    }),
    until: day.optional().meta({
      title: 'Until',
      description: 'Only what lies on this day or earlier; without an end when left out.',
    }),
  }),
);

const clipped = {
  clip: clip
    .optional()
    .meta({ title: 'Clip', description: 'A part of the window that alone is looked at; all of it when left out.' }),
};
const length = months.meta({ title: 'Months', description: 'How long the window is.' });
const period = months.meta({ title: 'Months', description: 'How long a period is.' });
const event = anchor.meta({ title: 'Event', description: 'The event that the window begins or ends with.' });
const aligned = alignment.meta({ title: 'Beginning', description: 'Where the periods begin.' });

const kind = cases('Kind of window');

const simple = [
  z.strictObject({ kind: kind('career', 'Everything up to the day.'), ...clipped }),
  z.strictObject({ kind: kind('rolling', 'So many months that end on the day.'), months: length, ...clipped }),
  z.strictObject({
    kind: kind(
      'every-quarter',
      'Each of the last complete quarters must pass; the current one is shown and not yet due.',
    ),
    complete: whole.max(40).meta({
      title: 'Complete quarters',
      description: 'How many complete quarters before the current one must pass.',
    }),
    ...clipped,
  }),
  z.strictObject({
    kind: kind('since', 'From an event on.'),
    anchor: event,
    months: perLevel(months).optional().meta({
      title: 'Months',
      description: 'For how long; what is missing is not due before the end. Without an end when left out.',
    }),
    ...clipped,
  }),
  z.strictObject({
    kind: kind('before', 'The months that end on an event, or on the day while it has not happened.'),
    anchor: event,
    months: length,
    ...clipped,
  }),
] as const;

const periods = [
  z.strictObject({
    kind: kind('period', 'The period that the day lies in, or the last one that is over.'),
    months: period,
    aligned,
    which: z.enum(['current', 'last']).meta({
      title: 'Which',
      description: '"current": what is missing is not due before its end; "last": the last one that is over.',
    }),
    ...clipped,
  }),
  z.strictObject({
    kind: kind('every', 'Each of the last complete periods must pass, or as many consecutive ones together.'),
    months: period,
    aligned,
    complete: whole
      .max(120)
      .meta({ title: 'Complete periods', description: 'How many complete periods are looked at.' }),
    together: whole.max(120).optional().meta({
      title: 'Together',
      description: 'How many consecutive periods are taken as one; each by itself when left out.',
    }),
    ...clipped,
  }),
  z.strictObject({
    kind: kind('every-rolling', 'Every window of so many months that ends in the last months must pass.'),
    months: length,
    over: months.meta({ title: 'Over', description: 'In how many last months the windows end.' }),
    ...clipped,
  }),
] as const;

/** Which days are looked at. */
export const window = exactly<Window>()(z.discriminatedUnion('kind', [...simple, ...periods]));
