import {
  type Anchor,
  type Condition,
  EVIDENCE_KINDS,
  FEEDBACK_GIVERS,
  type Filter,
  type Profile,
  TRUST_LEVELS,
} from '@standing/accreditation/requirements';
import { z } from 'zod';
import { cases, code, day, whole } from './atoms.js';
import { besides, plainTests, test } from './conditions.js';
import { exactly } from './exactly.js';

/** What a piece of evidence proves. */
export const evidenceKind = z.enum(EVIDENCE_KINDS);

/** How far a piece of evidence can be relied on. */
export const trust = z.enum(TRUST_LEVELS);

/** Something asked of one piece of evidence. */
export const condition: z.ZodType<Condition> = exactly<Condition>()(
  z.discriminatedUnion('test', [
    ...plainTests,
    z.strictObject({
      test: test('confirmer', 'Whoever confirmed the piece had one of the profiles on its day.'),
      get profiles(): z.ZodType<readonly Profile[]> {
        return z
          .array(profile)
          .min(1)
          .meta({ title: 'Profiles', description: 'The profiles of which a confirmer needs one.' });
      },
      ...besides,
    }),
    z.strictObject({
      test: test('new-confirmer', 'Once the event has happened, nobody who confirmed before it counts any more.'),
      get after(): z.ZodType<Anchor> {
        return anchor.meta({ title: 'After', description: 'The event after which somebody else must confirm.' });
      },
      ...besides,
    }),
    z.strictObject({
      test: test('any-of', 'At least one of the conditions holds.'),
      get conditions(): z.ZodType<readonly Condition[]> {
        return z
          .array(condition)
          .min(2)
          .meta({ title: 'Conditions', description: 'The conditions of which one is enough.' });
      },
      ...besides,
    }),
  ]),
).meta({ id: 'Condition', title: 'Condition', description: 'Something asked of one piece of evidence.' });

/** Conditions that all must hold. */
export const where = z.array(condition).min(1).optional().meta({
  id: 'Conditions',
  title: 'Where',
  description: 'Conditions that all must hold; none when left out.',
});

const profile = exactly<Profile>()(
  z.strictObject({
    profile: code.meta({
      title: 'Profile',
      description: 'Names the quality of a confirmer, such as "trained-supervisor".',
    }),
    where,
  }),
).meta({ id: 'Profile', title: 'Profile', description: 'A quality that a confirmer has for a time.' });

/** Which evidence is looked at. */
export const filter = exactly<Filter>()(
  z.strictObject({
    kind: evidenceKind.meta({ title: 'Kind', description: 'Only evidence of this kind is looked at.' }),
    forms: z.array(code).min(1).optional().meta({
      title: 'Forms',
      description: 'Only these forms count, such as "individual"; any form when left out.',
    }),
    givers: z
      .array(z.enum(FEEDBACK_GIVERS).meta({ title: 'Giver' }))
      .min(1)
      .optional()
      .meta({
        title: 'Givers',
        description: 'Of feedback, whose counts; only that of clients when left out.',
      }),
    trustAtLeast: trust.optional().meta({
      title: 'Least trust',
      description: 'The least trust that counts; "declared" when left out.',
    }),
    categories: z.array(code).min(1).optional().meta({
      title: 'Categories',
      description: 'Only these categories count, and what lies within them; any category when left out.',
    }),
    where,
  }),
).meta({ id: 'Filter', title: 'Filter', description: 'Which evidence is looked at.' });

const anchorKind = cases('Kind of event');

/** The event from which days are counted. */
export const anchor = exactly<Anchor>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: anchorKind(['first', 'last'], 'The day of the first, or of the last, piece of evidence.'),
      of: filter.meta({ title: 'Evidence', description: 'The evidence of which the first or last is taken.' }),
    }),
    z.strictObject({
      kind: anchorKind('reached', 'The day on which the minutes reach a sum.'),
      of: filter.meta({ title: 'Evidence', description: 'The evidence whose minutes are added up.' }),
      minutes: whole.meta({ title: 'Minutes', description: 'The sum that is to be reached.' }),
    }),
    z.strictObject({
      kind: anchorKind('day', 'A day of the calendar.'),
      day: day.meta({ title: 'Day', description: 'The day.' }),
    }),
  ]),
).meta({ id: 'Anchor', title: 'Event', description: 'An event from which days are counted, found in the evidence.' });
