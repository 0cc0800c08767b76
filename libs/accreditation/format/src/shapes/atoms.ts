import type { Amount, Text } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { exactly } from './exactly.js';

/** A short code: lower-case words joined by hyphens. */
export const code = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A civil day that exists. */
export const day = z.iso.date();

/** The name of an attribute of a piece of evidence. */
export const attribute = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** The value of an attribute, where it is no list. */
export const scalar = z.union([z.string().min(1), z.number(), z.boolean()]);

/** A text in each language of the product. */
export const text = exactly<Text>()(
  z.strictObject({
    fr: z.string().trim().min(1).meta({ title: 'French', description: 'The text as French readers see it.' }),
    en: z.string().trim().min(1).meta({ title: 'English', description: 'The text as English readers see it.' }),
  }),
).meta({ id: 'Text', title: 'Text', description: 'A text in each language of the product.' });

/** A whole number above zero. */
export const whole = z.int().positive();

/** A number of months. */
export const months = whole.max(600);

/** One number for all levels, or one for each. */
export const amount = perLevel(whole).meta({
  id: 'Amount',
  title: 'Amount',
  description: 'A whole number above zero: one for all levels, or one for each level by its code.',
});

/** The same where nothing is an amount too. */
export const amountOrNone = perLevel(z.int().nonnegative()).meta({
  id: 'AmountOrNone',
  title: 'Amount or none',
  description: 'A whole number, zero included: one for all levels, or one for each level by its code.',
});

/** The most minor units that one fee or payment can have. */
export const MOST_MONEY = 100_000_000;

/** A currency as ISO 4217 writes it. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ title: 'Currency', description: 'The currency by its three capitals, such as "EUR".' });

/** A fee: one for all levels, or one for each. */
export const feeByLevel = perLevel(z.int().nonnegative().max(MOST_MONEY)).meta({
  id: 'FeeByLevel',
  title: 'Fee by level',
  description: 'In minor units, 100 being one euro, zero included: one for all levels, or one for each by its code.',
});

/** A number of one kind: one for all levels, or one for each. */
export function perLevel(number: z.ZodType<number>) {
  return exactly<Amount>()(z.union([number, z.record(code, number)]));
}

/** From when and until when something applies, both days included. */
export const between = {
  from: day.optional().meta({ title: 'From', description: 'The first day of it; without a beginning when left out.' }),
  until: day.optional().meta({ title: 'Until', description: 'The last day of it; without an end when left out.' }),
};

/** The property by which the cases of a union are told apart. */
export function cases(title: string) {
  return <const Case extends string>(names: Case | readonly Case[], description: string) =>
    z.literal<readonly Case[]>(typeof names === 'string' ? [names] : names).meta({ title, description });
}
