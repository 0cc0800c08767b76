import { addDays, Clock, type Day, dayOf } from '@standing/kernel';
import type { Language } from './words.js';

/** The demonstration's civil day, so many days from today. */
export function dayFromToday(days: number): Day {
  return addDays(dayOf(new Clock().now(), 'Europe/Paris'), days);
}

const TAGS = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A day as it is read: `21 novembre 2026`, `21 November 2026`. */
export function longDay(day: Day, language: Language): string {
  const text = new Intl.DateTimeFormat(TAGS[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** A length as it is read: `1 h 30`, `1 h 30 min`. */
export function length(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return language === 'fr' ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
}
