import type { Assessment, Criterion } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { code, text } from './atoms.js';
import { exactly } from './exactly.js';

/** One criterion of the grid. */
const criterion = exactly<Criterion>()(
  z.strictObject({
    code: code.meta({ title: 'Code', description: 'Names the criterion in marks; unique in the scheme.' }),
    title: text.meta({ title: 'Title', description: 'What the criterion is called.' }),
    description: text.meta({ title: 'Description', description: 'What an assessor looks for.' }),
    levels: z.array(code).min(1).optional().meta({
      title: 'Levels',
      description: 'The levels it is asked of; all levels when left out.',
    }),
  }),
);

/** By what people assess an application. */
export const assessment = exactly<Assessment>()(
  z.strictObject({
    assessors: z.literal(2).meta({
      title: 'Assessors',
      description: 'How many people assess an application, each without knowing of the other.',
    }),
    hideNames: z.boolean().optional().meta({
      title: 'Hidden names',
      description: "Whether assessors work without the applicant's name; they do when left out.",
    }),
    criteria: z.array(criterion).min(1).max(40).meta({
      title: 'Criteria',
      description: 'The competence grid: what the assessors mark, in this order.',
    }),
  }),
);
