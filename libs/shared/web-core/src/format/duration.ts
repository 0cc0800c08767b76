import type { Locale } from './locale.js';

const NO_BREAK = '\u00a0';

/** A length as people say it: `1 h 30` in French, `1 h 30 min` in English; the parts never part at the end of a line. */
export function formatDuration(minutes: number, locale: Locale): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? '−' : '';
  const parts = [...(hours > 0 ? [formatNumber(hours, locale), 'h'] : []), ...minutePart(rest, hours, locale)];
  return sign + parts.join(NO_BREAK);
}

function minutePart(rest: number, hours: number, locale: Locale): string[] {
  if (hours === 0) return [String(rest), 'min'];
  if (rest === 0) return [];
  return locale === 'fr' ? [String(rest).padStart(2, '0')] : [String(rest), 'min'];
}

/** A whole number with its thousands apart. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(value);
}
