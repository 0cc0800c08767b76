import { z } from 'zod';
import { attribute, cases, code, day, scalar, text, whole } from './atoms.js';

/** The name of a test. */
export const test = cases('Test');

/** What every condition may say besides its test. */
export const besides = {
  from: day.optional().meta({
    title: 'From',
    description: 'Asked only of what was held on this day or later; of all that is earlier too when left out.',
  }),
  until: day.optional().meta({
    title: 'Until',
    description: 'Asked only of what was held on this day or earlier; of all that is later too when left out.',
  }),
  says: text.optional().meta({
    title: 'Says',
    description: 'The sentence for whoever reads why a piece was left out; a general one when left out.',
  }),
};

const named = attribute.meta({ title: 'Attribute', description: 'The attribute of the evidence that is looked at.' });

const values = z
  .array(scalar)
  .min(1)
  .meta({ title: 'Values', description: 'The values that the attribute is compared with.' });

/** The tests that look at nothing but the piece, its day and what its person held. */
export const plainTests = [
  z.strictObject({
    test: test('in', 'The attribute is one of the values; of a list, any member is.'),
    attribute: named,
    values,
    ...besides,
  }),
  z.strictObject({
    test: test('not-in', 'The attribute is none of the values; a piece that says nothing passes.'),
    attribute: named,
    values,
    ...besides,
  }),
  z.strictObject({
    test: test(['at-least', 'at-most'], 'The attribute is a number, and not below or not above the value.'),
    attribute: named,
    value: z.number().meta({ title: 'Value', description: 'The least, or the most, that passes.' }),
    ...besides,
  }),
  z.strictObject({
    test: test(['present', 'absent'], 'The attribute is there, or is not there.'),
    attribute: named,
    ...besides,
  }),
  z.strictObject({
    test: test(
      'money',
      'The attribute is at least so much money; of another currency, by the rate kept with the piece.',
    ),
    attribute: named,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ title: 'Currency', description: 'The currency by its three capitals, such as "EUR".' }),
    atLeast: whole.meta({ title: 'At least', description: 'The least, in minor units: 100 is one euro.' }),
    ...besides,
  }),
  z.strictObject({
    test: test('equivalent', 'What another body awarded is listed among the equivalences as good as the level asked.'),
    ...besides,
  }),
  z.strictObject({
    test: test('not-related', 'Whoever confirmed the piece had none of the relations with the person.'),
    relations: z
      .array(code)
      .min(1)
      .meta({ title: 'Relations', description: 'The relations that rule a confirmer out, such as "line-manager".' }),
    coolingOffMonths: whole.max(600).optional().meta({
      title: 'Cooling off',
      description: 'For how many months a relation that has ended still rules out; not at all when left out.',
    }),
    ...besides,
  }),
  z.strictObject({
    test: test('level-held', 'The person held one of the levels on the day of the piece.'),
    levels: z.array(code).min(1).meta({ title: 'Levels', description: 'Codes of levels of this scheme.' }),
    ...besides,
  }),
] as const;
