import type { Requirement } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { trust } from './filter.js';
import { measure } from './measure.js';
import { threshold } from './threshold.js';
import { window } from './window.js';
import { code, text } from './words.js';

/** One line of a scheme. */
export const requirement: z.ZodType<Requirement> = z.strictObject({
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
  modality: z.literal('required').meta({ title: 'Modality', description: 'A required line must be met.' }),
  measure: measure.meta({ title: 'Measure', description: 'What is summed, counted or looked for.' }),
  window: window.meta({ title: 'Window', description: 'Which days are looked at.' }),
  threshold: threshold.meta({ title: 'Threshold', description: 'The least that is needed.' }),
  evidence: trust.meta({ title: 'Proof', description: 'The least trust that counts on the line.' }),
});
