import { Temporal } from 'temporal-polyfill';

/** A civil day that a sentence names, in words. */
export function inWords(day: string | number | undefined, language: string): string {
  return Temporal.PlainDate.from(String(day)).toLocaleString(language, { dateStyle: 'long' });
}
