import type {
  AwardSettings,
  Category,
  Equivalence,
  Group,
  Level,
  Pool,
  Settings,
  Transition,
} from '@standing/accreditation/requirements';
import { z } from 'zod';
import { rounding } from './adjustment.js';
import { amount, between, code, day, text, whole } from './atoms.js';
import { exactly } from './exactly.js';

/** A level of the scheme. */
export const level = exactly<Level>()(
  z.strictObject({
    code: code.meta({ title: 'Code', description: 'Names the level in amounts and decisions; unique in the scheme.' }),
    title: text.meta({ title: 'Title', description: 'What the level is called.' }),
  }),
);

/** What the rules leave open. */
export const settings = exactly<Settings>()(
  z.strictObject({
    quarters: z.enum(['civil', 'body-year']).meta({
      title: 'Quarters',
      description: "Quarters of the civil year, or counted from the month in which the body's year begins.",
    }),
    ratio: rounding.meta({
      title: 'Rounding of ratios',
      description: 'How an amount owed by ratio becomes whole minutes.',
    }),
    confirmerLater: z.enum(['stands', 'falls']).optional().meta({
      title: 'Confirmers later',
      description:
        'Whether what somebody confirmed stands or falls when their own quality ends; "stands" when left out.',
    }),
    silenceDays: whole.max(3660).optional().meta({
      title: 'Silence',
      description: 'After how many days without an answer a declared piece no longer awaits one; never when left out.',
    }),
  }),
);

/** How awards by the scheme are made. */
export const awards = exactly<AwardSettings>()(
  z.strictObject({
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
  }),
);

/** Which version decides. */
export const transition = exactly<Transition>()(
  z.strictObject({
    by: z.enum(['decision', 'application', 'fact', 'cycle']).meta({
      title: 'By',
      description:
        'Whose day decides: of the decision, of the application, of the fact, or of the beginning of the cycle.',
    }),
    formerUntil: day.optional().meta({
      title: 'Former until',
      description: 'The last day on which the version before is accepted as well; it is not when left out.',
    }),
  }),
);

/** A category of evidence. */
export const category = exactly<Category>()(
  z.strictObject({
    code: code.meta({
      title: 'Code',
      description: 'Names the category in filters and evidence; unique in the scheme.',
    }),
    title: text.meta({ title: 'Title', description: 'What the category is called.' }),
    within: code
      .optional()
      .meta({ title: 'Within', description: 'The category that it is a part of; of none when left out.' }),
  }),
);

/** What another body awards that is as good as a level. */
export const equivalence = exactly<Equivalence>()(
  z.strictObject({
    issuer: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Issuer', description: 'The other body, as the evidence names it.' }),
    designation: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Designation', description: 'What it awards, as the evidence names it.' }),
    level: code.meta({ title: 'Level', description: 'The level of this scheme that it is as good as.' }),
    ...between,
  }),
);

/** Lines of which not all must be met. */
export const group = exactly<Group>()(
  z.strictObject({
    id: code.meta({ title: 'Id', description: 'Names the group; unique among the groups and lines of the scheme.' }),
    title: text.meta({ title: 'Title', description: 'What the group is called.' }),
    kind: z
      .enum(['all-of', 'any-of', 'at-least'])
      .meta({ title: 'Kind', description: 'How many of its members must be met.' }),
    count: whole.optional().meta({ title: 'Count', description: 'How many of them, for "at-least" alone.' }),
    of: z.array(code).min(1).meta({ title: 'Members', description: 'Ids of lines or of other groups.' }),
  }),
);

/** Lines that share what they count. */
export const pool = exactly<Pool>()(
  z.strictObject({
    id: code.meta({ title: 'Id', description: 'Names the pool; unique in the scheme.' }),
    lines: z
      .array(code)
      .min(2)
      .meta({ title: 'Lines', description: 'Ids of lines; each piece counts for one of them only.' }),
  }),
);
