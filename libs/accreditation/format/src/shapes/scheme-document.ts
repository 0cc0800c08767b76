import type { SchemeVersion } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { assessment } from './assessment.js';
import { code, day, text } from './atoms.js';
import { exactly } from './exactly.js';
import { fees } from './fees.js';
import { evidenceKind } from './filter.js';
import { maintenance } from './maintenance.js';
import { requirement } from './requirement.js';
import { awards, category, equivalence, group, level, pool, settings, transition } from './scheme-parts.js';

const identity = {
  format: z.literal(1).meta({ title: 'Format', description: 'The version of this format.' }),
  scheme: code.meta({ title: 'Scheme', description: 'Names the scheme; the same in all its versions.' }),
  version: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .meta({ title: 'Version', description: 'Names this version, such as "2026.1".' }),
  title: text.meta({ title: 'Title', description: 'What the scheme is called.' }),
  validFrom: day.meta({
    title: 'Valid from',
    description: "The first civil day, in the body's zone, on which this version decides.",
  }),
};

const choices = {
  settings: settings.meta({
    title: 'Settings',
    description: 'What the rules leave open, decided once for the whole scheme.',
  }),
  awards: awards.optional().meta({
    title: 'Awards',
    description: 'How long awards hold and how their references begin; without an end and plainly when left out.',
  }),
  maintenance: maintenance.optional().meta({
    title: 'Maintenance',
    description: 'How awards are renewed and what is asked of whoever comes back; not decided when left out.',
  }),
  fees: fees.optional().meta({
    title: 'Fees',
    description: 'What applications cost, by kind and level; no fee is named when left out.',
  }),
  transition: transition.optional().meta({
    title: 'Transition',
    description: 'Which version decides; the one in force on the day decided on when left out.',
  }),
  assessment: assessment.optional().meta({
    title: 'Assessment',
    description: 'By what people assess an application; it is decided by its lines alone when left out.',
  }),
};

const lists = {
  categories: z.array(category).min(1).optional().meta({
    title: 'Categories',
    description: 'The categories of evidence that filters may name; none when left out.',
  }),
  equivalences: z.array(equivalence).min(1).optional().meta({
    title: 'Equivalences',
    description: 'What other bodies award that is as good as a level; nothing when left out.',
  }),
  collected: z.array(evidenceKind).meta({
    title: 'Collected evidence',
    description: 'The kinds of evidence that are collected here; a line on any other kind is unknown, never met.',
  }),
  levels: z.array(level).min(1).meta({ title: 'Levels', description: 'The levels, the lowest first.' }),
  precondition: z.array(code).meta({
    title: 'Precondition',
    description: 'Ids of the lines that must be met before any other evidence counts.',
  }),
  requirements: z.array(requirement).min(1).meta({ title: 'Requirements', description: 'The lines of the scheme.' }),
  groups: z.array(group).min(1).optional().meta({
    title: 'Groups',
    description: 'Lines of which not all must be met; a line that no group names must be. None when left out.',
  }),
  pools: z.array(pool).min(1).optional().meta({
    title: 'Pools',
    description: 'Lines between which each piece of evidence counts once only; none when left out.',
  }),
};

/** A scheme as a body writes and publishes it. */
export const schemeDocument = exactly<SchemeVersion>()(z.strictObject({ ...identity, ...choices, ...lists })).meta({
  title: 'Scheme',
  description: 'What a professional body asks of each level of its accreditation.',
});
