import { parseDuration } from '@standing/design-system';
import { wordsOf } from './words-of.js';

/** What a bare number in a column means. */
export type Unit = 'minutes' | 'hours' | null;

const NUMBER = /^\d{1,5}(?:[.,]\d{1,4})?$/;
const PAID = /^(oui|yes|o|y|x|1|true|vrai|paid|paye|payee|payes|remunere|remuneree|facture|facturee)$/;
const PRO_BONO = /^(non|no|n|0|false|faux|pro bono|probono|benevole|gratuit|gratuite|free|unpaid|non paye|non payee)$/;
const GROUP = /\b(group|groupe|team|equipe|collectif|collective)\b/;

/** The unit that the name of a column gives away. */
export function unitIn(header: string): Unit {
  const words = wordsOf(header);
  if (/\b(min|mins|minutes?|mn)\b/.test(words)) return 'minutes';
  return /\b(h|hrs?|heures?|hours?)\b/.test(words) ? 'hours' : null;
}

/** The minutes in a cell, or null when it holds no length. */
export function minutesIn(text: string, unit: Unit): number | null {
  if (unit === null || !NUMBER.test(text)) return parseDuration(text);
  const amount = Number(text.replace(',', '.'));
  return Math.round(unit === 'hours' ? amount * 60 : amount);
}

/** Whether a cell says that it was paid; null where it says neither. A column that is named after the pro bono says the opposite. */
export function paidIn(text: string, header: string): boolean | null {
  const words = wordsOf(text);
  const opposite = /^(pro bono|benevole)$/.test(wordsOf(header));
  if (PAID.test(words)) return !(opposite && !/^(paid|paye|payee|remunere)/.test(words));
  return PRO_BONO.test(words) ? opposite && !/^(pro|benevole|gratuit)/.test(words) : null;
}

/** Whether a cell says that several were coached together. */
export function isGroup(text: string): boolean {
  return GROUP.test(wordsOf(text));
}
