import type { Unit } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';

/** An amount as it is written in a sentence: `1 h 30`, `3`, `12 jours`. */
export function amountIn(language: Language, unit: Unit, amount: number): string {
  switch (unit) {
    case 'MINUTES':
      return duration(language, amount);
    case 'DAYS':
      return days(language, amount);
    case 'ITEMS':
    case 'NONE':
      return String(amount);
  }
}

function duration(language: Language, amount: number): string {
  const minutes = amount % 60;
  const hours = (amount - minutes) / 60;
  if (hours === 0) return `${minutes} min`;
  if (minutes === 0) return `${hours} h`;
  return language === 'fr' ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h ${minutes} min`;
}

function days(language: Language, amount: number): string {
  const word = { fr: amount < 2 ? 'jour' : 'jours', en: amount === 1 ? 'day' : 'days' }[language];
  return `${amount} ${word}`;
}
