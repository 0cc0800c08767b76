import type { Locale } from '@standing/platform/auth';

const LANGUAGE = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A civil day in words: `mardi 1er décembre 2026`. Put together here, for where its commas go is not the same on every Node. */
export function dayInWords(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(LANGUAGE[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type !== 'literal')
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join(' ');
}

/** A length: `1 h 30`, `45 min`. */
export function minutesInWords(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return locale === 'fr' ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
}

/** A civil month, by its first day, in words: `février 2026`. */
export function monthInWords(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(LANGUAGE[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}T00:00:00Z`));
}
