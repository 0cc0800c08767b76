import type { Asked, Requirement, Source, Validity } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { adjustment } from './adjustment.js';
import { between, code, day, months, text } from './atoms.js';
import { exactly } from './exactly.js';
import { anchor, filter, trust } from './filter.js';
import { measure } from './measure.js';
import { threshold } from './threshold.js';
import { window } from './window.js';

const source = exactly<Source>()(
  z.strictObject({
    body: z.string().trim().min(1).meta({ title: 'Body', description: 'Who wrote the rule.' }),
    document: z.string().trim().min(1).meta({ title: 'Document', description: 'The document, with its paragraph.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ title: 'Address', description: 'Where the document can be read; not told when left out.' }),
    seenOn: day.meta({ title: 'Seen on', description: 'The day on which it was read there.' }),
  }),
);

const asked = exactly<Asked>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('while').meta({ title: 'Kind', description: 'While evidence is, or is not, in force.' }),
      of: filter.meta({ title: 'Evidence', description: 'The evidence that is looked for.' }),
      present: z.boolean().meta({ title: 'Present', description: 'Whether the line is asked with it, or without it.' }),
    }),
    z.strictObject({
      kind: z.literal('after').meta({ title: 'Kind', description: 'So many months after an event.' }),
      anchor: anchor.meta({ title: 'Event', description: 'The event.' }),
      fromMonths: z.int().nonnegative().max(600).optional().meta({
        title: 'From months',
        description: 'Asked once so many months have passed; from the event on when left out.',
      }),
      belowMonths: months.optional().meta({
        title: 'Below months',
        description: 'No longer asked once so many months have passed; for ever when left out.',
      }),
    }),
  ]),
);

const validity = exactly<Validity>()(
  z.strictObject({
    by: z.enum(['decision', 'application', 'cycle']).meta({
      title: 'By',
      description: 'Which day is looked at: the one decided on, of the application, or on which the cycle began.',
    }),
    ...between,
  }),
);

/** One line of a scheme. */
export const requirement = exactly<Requirement>()(
  z.strictObject({
    id: code.meta({ title: 'Id', description: 'Names the line in every decision; unique in the scheme.' }),
    title: text.meta({ title: 'Title', description: 'What the line is called.' }),
    explanation: text.meta({
      title: 'Explanation',
      description: 'The rule in words, as the person reads it under the verdict.',
    }),
    levels: z.array(code).min(1).optional().meta({
      title: 'Levels',
      description: 'The levels that the line is asked of; all of them when left out.',
    }),
    modality: z.enum(['required', 'recommended', 'explain']).meta({
      title: 'Modality',
      description:
        'A required line must be met; a recommended one never blocks; one to explain must be met or explained.',
    }),
    measure: measure.meta({ title: 'Measure', description: 'What is summed, counted or looked for.' }),
    window: window.meta({ title: 'Window', description: 'Which days are looked at.' }),
    threshold: threshold.meta({ title: 'Threshold', description: 'What is needed.' }),
    direction: z.enum(['at-least', 'at-most']).optional().meta({
      title: 'Direction',
      description: 'Whether the threshold is the least or the most; the least when left out.',
    }),
    evidence: z.enum([...trust.options, 'sampled']).meta({
      title: 'Proof',
      description: 'The least trust that counts; "sampled": declared, and documented for whoever was drawn.',
    }),
    adjustments: z.array(adjustment).min(1).optional().meta({
      title: 'Adjustments',
      description: 'What changes the amount, the days or the due day; nothing when left out.',
    }),
    asked: z.array(asked).min(1).optional().meta({
      title: 'Asked',
      description: 'All of these must hold for the line to be asked; it is always asked when left out.',
    }),
    validity: validity
      .optional()
      .meta({ title: 'Validity', description: 'From and until when the line applies; always when left out.' }),
    source: source
      .optional()
      .meta({ title: 'Source', description: 'Where the rule comes from; not told when left out.' }),
  }),
).meta({ id: 'Requirement', title: 'Requirement', description: 'One line of a scheme.' });
