import type { Line, Unit } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';
import { amountIn } from './amount.js';

type Adjusted = Line['adjusted'][number];

/** What a sentence on an adjustment is made of: how the need changed, and an amount without its sign. */
type Words = { readonly changed: string; readonly amount: string; readonly days: string; readonly comesIn: boolean };

/** What changed a line, by its kind. */
const SENTENCES: Readonly<Record<Adjusted['kind'], Readonly<Record<Language, (words: Words) => string>>>> = {
  'pro-rata': {
    fr: ({ changed }) => `${changed}, en proportion de la partie de la période prise en compte.`,
    en: ({ changed }) => `${changed}, in proportion to the part of the period that is looked at.`,
  },
  leave: {
    fr: ({ changed }) => `${changed} en raison d’un congé.`,
    en: ({ changed }) => `${changed} because of leave.`,
  },
  'clock-stop': {
    fr: ({ days }) => `La période prise en compte commence ${days} plus tôt, en raison d’un congé.`,
    en: ({ days }) => `The period looked at begins ${days} earlier, because of leave.`,
  },
  waiver: {
    fr: ({ changed }) => `${changed} par une dispense.`,
    en: ({ changed }) => `${changed} by a waiver.`,
  },
  exempt: {
    fr: ({ changed }) => `${changed}\u202f: toute la période en est exemptée.`,
    en: ({ changed }) => `${changed}: the whole period is exempt.`,
  },
  extension: {
    fr: () => 'Une prolongation est en cours\u202f: ce qui manque n’est pas encore dû.',
    en: () => 'An extension is running: what is missing is not due yet.',
  },
  grace: {
    fr: () => 'Le délai de grâce est en cours\u202f: ce qui manque n’est pas encore dû.',
    en: () => 'The months of grace are running: what is missing is not due yet.',
  },
  late: {
    fr: ({ changed }) => `${changed} en raison du retard.`,
    en: ({ changed }) => `${changed} because it is late.`,
  },
  carry: {
    fr: ({ amount, comesIn }) =>
      comesIn ? `Reporté d’une autre période\u202f: ${amount}.` : `Compté dans une autre période\u202f: ${amount}.`,
    en: ({ amount, comesIn }) =>
      comesIn ? `Carried over from another period: ${amount}.` : `Counted in another period: ${amount}.`,
  },
  explained: {
    fr: () => 'L’exigence n’est pas remplie, et l’explication a été acceptée.',
    en: () => 'The requirement is not met, and the explanation was accepted.',
  },
};

/** What changed a line in that unit, and by how much, as a sentence. */
export function adjustmentSentence(unit: Unit, { kind, amount }: Adjusted, language: Language): string {
  const size = Math.abs(amount);
  return SENTENCES[kind][language]({
    changed: changed(unit, amount, language),
    amount: amountIn(language, unit, size),
    days: amountIn(language, 'DAYS', size),
    comesIn: amount >= 0,
  });
}

/** Of a yes or no there is nothing to tell but that it is no longer asked for. */
function changed(unit: Unit, amount: number, language: Language): string {
  if (unit === 'NONE') return { fr: 'Exigence levée', en: 'No longer asked for' }[language];
  const by = amountIn(language, unit, Math.abs(amount));
  return amount < 0
    ? { fr: `Exigence réduite de ${by}`, en: `Reduced by ${by}` }[language]
    : { fr: `Exigence relevée de ${by}`, en: `Raised by ${by}` }[language];
}
