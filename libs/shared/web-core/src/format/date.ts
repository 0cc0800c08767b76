import type { Day } from '@standing/kernel';
import { dayNumber, readDay } from '../day/day-number.js';
import { type Locale, tagOf } from './locale.js';

const DAY_LENGTH = 86_400_000;

const STYLES = {
  /** sam. 21 nov. · Sat 21 Nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** sam. 21 nov. 2026 · Sat 21 Nov 2026 */
  dated: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 21 nov. 2026 · 21 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 21 novembre 2026 · 21 November 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** samedi 21 novembre 2026 · Saturday 21 November 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

/** A civil day in words. It has no time zone and never passes through one. */
export function formatDay(day: Day, locale: Locale, style: DateStyle = 'medium'): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), { ...STYLES[style], timeZone: 'UTC' });
  const parts = format.formatToParts(dayNumber(readDay(day)) * DAY_LENGTH);
  const first = locale === 'fr' && readDay(day).day === 1;
  return parts
    .map(({ type, value }) => (first && type === 'day' ? '1er' : value))
    .join('')
    .replace(/,/g, '');
}

/** A month (`YYYY-MM`) in words: novembre 2026 · November 2026. */
export function formatMonth(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(dayNumber(readDay(`${month}-01`)) * DAY_LENGTH);
}

/** An instant (ISO text) as day and time on the body's clock, an IANA zone such as `Europe/Paris`. */
export function formatInstant(instant: string, locale: Locale, zone: string): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    ...STYLES.medium,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return format.format(new Date(instant));
}

/** The time of day of an instant on the body's clock. */
export function formatTime(instant: string, locale: Locale, zone: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}
