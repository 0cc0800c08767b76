import type { CaseFunction } from '../functions.js';
import type { Item } from '../disclosure/items.js';

/** Of what a copy is made, as whoever answers may hold a part of it back. */
export const COPY_KINDS = [
  'told',
  'own-words',
  'evidence',
  'report',
  'decisions',
  'hearing',
  'sanction',
  'letters',
  'readings',
] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** As what each item of the matrix is copied. One that is not named is in no copy, whatever its cells. */
const KIND_OF: Partial<Record<Item, CopyKind>> = {
  narrative: 'told',
  relation: 'told',
  'complainant-named': 'told',
  'complainant-protected': 'told',
  'complainant-contact': 'told',
  'third-party-names': 'told',
  charges: 'told',
  reply: 'own-words',
  comment: 'own-words',
  objection: 'own-words',
  keeping: 'own-words',
  document: 'evidence',
  'witness-statement': 'evidence',
  'health-material': 'evidence',
  report: 'report',
  'closure-in-triage': 'decisions',
  'closure-by-assessors': 'decisions',
  'closure-confirmed': 'decisions',
  referral: 'decisions',
  advice: 'decisions',
  ruling: 'decisions',
  'decision-private': 'decisions',
  'interim-papers': 'decisions',
  hearing: 'hearing',
  'panel-names': 'hearing',
  'sanction-warning': 'sanction',
  'monitor-report': 'sanction',
  restoration: 'sanction',
  'audit-log': 'readings',
};

/** As what an item is copied; null where it is in no copy. */
export function copyKindOf(item: Item): CopyKind | null {
  return KIND_OF[item] ?? null;
}

/**
 * Whose readings of the file a party is told: of functions that every case has or that they were told of. That somebody orders a
 * measure, guards a name, reviews or opens in an emergency is told to them by what the matrix gives, or not at all.
 */
const READERS_TOLD: readonly CaseFunction[] = [
  'case-manager',
  'registrar',
  'investigator',
  'assessor',
  'panel',
  'appeal-panel',
  'sanction-monitor',
];

/** That somebody read the file, as it is told: a day and a function, and nobody's name. */
export type ReadingTold = { readonly on: string; readonly by: CaseFunction };

/** The readings that a party is told of, each function once a day, from the day on which they knew of the case. */
export function readingsTold(readings: readonly ReadingTold[], knownFrom: string): ReadingTold[] {
  const told = readings.filter(({ on, by }) => knownFrom <= on && READERS_TOLD.includes(by));
  return told.filter(({ on, by }, at) => told.findIndex((one) => one.on === on && one.by === by) === at);
}

/** The texts of a copy, beside what was written with steps: which each is, and as what it is copied. */
export const COPIED_TEXTS = {
  complaint: 'told',
  contact: 'told',
  complainant: 'told',
  charges: 'told',
  clauses: 'told',
  'may-lead-to': 'told',
  reply: 'own-words',
  'appeal-grounds': 'own-words',
  'measure-answer': 'own-words',
  exhibit: 'evidence',
  decision: 'decisions',
  'appeal-decision': 'decisions',
  'measure-reasons': 'decisions',
  'measure-order': 'decisions',
  'panel-member': 'hearing',
} as const satisfies Readonly<Record<string, CopyKind>>;
export type CopiedTextName = keyof typeof COPIED_TEXTS;
