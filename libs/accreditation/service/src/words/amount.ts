import type { Unit } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';

/** An amount as it is written in a sentence: `1 h 30`, `3`, `12 jours`. */
export function amountIn(locale: Locale, unit: Unit, amount: number): string {
  switch (unit) {
    case 'MINUTES':
      return duration(locale, amount);
    case 'DAYS':
      return days(locale, amount);
    case 'ITEMS':
    case 'NONE':
      return String(amount);
  }
}

function duration(locale: Locale, amount: number): string {
  const minutes = amount % 60;
  const hours = (amount - minutes) / 60;
  if (hours === 0) return `${minutes} min`;
  if (minutes === 0) return `${hours} h`;
  return locale === 'fr' ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h ${minutes} min`;
}

function days(locale: Locale, amount: number): string {
  const word = { fr: amount < 2 ? 'jour' : 'jours', en: amount === 1 ? 'day' : 'days' }[locale];
  return `${amount} ${word}`;
}
