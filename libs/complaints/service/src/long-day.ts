import type { Locale } from '@standing/platform/auth';
import { Temporal } from 'temporal-polyfill';

/** A day as it is written in a sentence: `15 juin 2026`, `15 June 2026`. */
export function longDay(locale: Locale, day: string | number | undefined): string {
  return Temporal.PlainDate.from(String(day)).toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
  });
}
