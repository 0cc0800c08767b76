import { z } from 'zod';

/** A short code: lower-case words joined by hyphens. */
export const code = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A text in each language of the product. */
export const text = z.strictObject({
  fr: z.string().trim().min(1).meta({ title: 'French', description: 'The text as French readers see it.' }),
  en: z.string().trim().min(1).meta({ title: 'English', description: 'The text as English readers see it.' }),
});

/** A whole number above zero. */
const whole = z.int().positive();

/** One number for all levels, or one for each. */
export const amount = z.union([whole, z.record(code, whole)]);
