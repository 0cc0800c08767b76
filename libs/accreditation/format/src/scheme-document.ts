import type { Level, SchemeVersion } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { evidenceKind } from './filter.js';
import { requirement } from './requirement.js';
import { amount, code, text } from './words.js';

/** A level of the scheme. */
export const level: z.ZodType<Level> = z.strictObject({
  code: code.meta({ title: 'Code', description: 'Names the level in amounts and decisions; unique in the scheme.' }),
  title: text.meta({ title: 'Title', description: 'What the level is called.' }),
});

/** Ids of the lines that come before all others. */
export const precondition = z.array(code);

/** The kinds of evidence that the body collects. */
export const collected = z.array(evidenceKind);

const ratioSetting = z.strictObject({
  round: z
    .enum(['up', 'down'])
    .meta({ title: 'Direction', description: 'Up or down to the next multiple; the strict ratio rounds up.' }),
  toMinutes: z
    .int()
    .positive()
    .max(60)
    .meta({ title: 'Step', description: 'The multiple, in minutes; the strict ratio rounds to 1.' }),
});

const settings = z.strictObject({
  quarters: z.enum(['civil', 'body-year']).meta({
    title: 'Quarters',
    description: "Quarters of the civil year, or counted from the month in which the body's year begins.",
  }),
  ratio: ratioSetting.meta({
    title: 'Rounding of ratios',
    description: 'How an amount owed by ratio becomes whole minutes.',
  }),
});

/** How awards by the scheme are made. */
export const awards = z.strictObject({
  validForMonths: amount.optional().meta({
    title: 'Validity',
    description:
      'For how many months an award holds: one number for all levels, or one for each; without end when left out. A level without a number of its own has no end.',
  }),
  referencePrefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .optional()
    .meta({
      title: 'Prefix of references',
      description: 'Two to four capitals with which the references of awards begin; "AC" when left out.',
    }),
});

/** A scheme as a body writes and publishes it. */
export const schemeDocument: z.ZodType<SchemeVersion> = z
  .strictObject({
    format: z.literal(1).meta({ title: 'Format', description: 'The version of this format.' }),
    scheme: code.meta({ title: 'Scheme', description: 'Names the scheme; the same in all its versions.' }),
    version: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .meta({ title: 'Version', description: 'Names this version, such as "2026.1".' }),
    title: text.meta({ title: 'Title', description: 'What the scheme is called.' }),
    validFrom: z.iso.date().meta({
      title: 'Valid from',
      description: "The first civil day, in the body's zone, on which this version decides.",
    }),
    settings: settings.meta({
      title: 'Settings',
      description: 'What the rules leave open, decided once for the whole scheme.',
    }),
    awards: awards.optional().meta({
      title: 'Awards',
      description: 'How long awards hold and how their references begin.',
    }),
    collected: collected.meta({
      title: 'Collected evidence',
      description: 'The kinds of evidence that are collected here; a line on any other kind is unknown, never met.',
    }),
    levels: z.array(level).min(1).meta({ title: 'Levels', description: 'The levels, the lowest first.' }),
    precondition: precondition.meta({
      title: 'Precondition',
      description: 'Ids of the lines that must be met before any other evidence counts.',
    }),
    requirements: z.array(requirement).min(1).meta({ title: 'Requirements', description: 'The lines of the scheme.' }),
  })
  .meta({ title: 'Scheme', description: 'What a professional body asks of each level of its accreditation.' });
