import type { Language } from '../src/mistake.js';
import { checkScheme } from '../src/parse-scheme.js';

/** What the specs of the format begin from, as somebody would write it. */

/** An hour of practice over a career. */
export function aLine(changes: Record<string, unknown> = {}) {
  return {
    id: 'hours',
    title: { fr: 'Heures', en: 'Hours' },
    explanation: { fr: 'Une heure de pratique.', en: 'One hour of practice.' },
    modality: 'required',
    measure: { kind: 'minutes', of: { kind: 'practice' } },
    window: { kind: 'career' },
    threshold: { kind: 'constant', amount: 60 },
    evidence: 'declared',
    ...changes,
  };
}

/** A scheme of two levels that is right as it stands. */
export function aDocument(
  requirements: unknown[] = [
    aLine(),
    aLine({ id: 'more-hours', threshold: { kind: 'constant', amount: { one: 60, two: 90 } } }),
  ],
) {
  return {
    format: 1,
    scheme: 'specimen',
    version: '1',
    title: { fr: 'Spécimen', en: 'Specimen' },
    validFrom: '2026-01-01',
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
    collected: ['practice'],
    levels: [
      { code: 'one', title: { fr: 'Un', en: 'One' } },
      { code: 'two', title: { fr: 'Deux', en: 'Two' } },
    ],
    precondition: [] as string[],
    requirements,
  };
}

/** A group of the two lines `hours` and `more-hours`. */
export function aGroup(changes: Record<string, unknown> = {}) {
  return { id: 'both', title: { fr: 'Les deux', en: 'Both' }, kind: 'any-of', of: ['hours', 'more-hours'], ...changes };
}

/** The mistakes of a document, each with its place. */
export function mistakesOf(document: unknown, language: Language) {
  return checkScheme(document, language).mistakes.map(({ path, message }) => [path, message] as const);
}
