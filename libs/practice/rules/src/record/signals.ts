import { addDays, type Day, daysBetween } from '@standing/kernel';
import { pseudonymKey } from '../starting.js';
import { type ConsentAnswer, contractItemsOf, type Item } from './items.js';
import { type Mark, standingOn } from './marking.js';
import { type EngagementTerms, isTripartite } from './terms.js';

/** What a coach alone is told of an engagement: a question to think about, never a measure. */
export const SIGNALS = [
  'beyond-agreed-length',
  'contract-incomplete',
  'supervision-consent-missing',
  'supervision-consent-withdrawn',
  'interim-review-due',
  'sponsor-of-several',
  'retention-passed',
] as const;
export type Signal = (typeof SIGNALS)[number];

export type RecordToWatch = {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  /** All that is logged in it and not withdrawn. */
  readonly minutes: number;
  readonly terms: EngagementTerms | null;
  /** The marks that stand. */
  readonly marks: readonly Mark[];
};

/** How long an engagement may go on before its contract is asked about. */
const DAYS_TO_CONTRACT = 30;

/** Far beyond what was agreed: half as much again (CP-5). */
const FAR = 1.5;
const HALF = 0.5;

/** What is worth a thought today of one engagement; `others` are the coach's other ones. */
export function signalsOf(watched: RecordToWatch, others: readonly RecordToWatch[], today: Day): Signal[] {
  const isOpen = watched.endedOn === null;
  const isSettledIn = today > addDays(watched.startedOn, DAYS_TO_CONTRACT);
  const consent = consentNow(watched.marks, 'consent-supervision', today);
  const found: Readonly<Record<Signal, boolean>> = {
    'beyond-agreed-length': isOpen && hasPassed(watched, FAR, today),
    'contract-incomplete': isOpen && isSettledIn && isContractIncomplete(watched),
    'supervision-consent-missing': isOpen && isSettledIn && consent === null,
    'supervision-consent-withdrawn': isOpen && consent === 'withdrawn',
    'interim-review-due': isOpen && hasPassed(watched, HALF, today) && !has(watched.marks, 'interim-review'),
    'sponsor-of-several': isOpen && others.some((other) => other.endedOn === null && haveOneSponsor(watched, other)),
    'retention-passed': isRetentionPassed(watched.marks, today),
  };
  return SIGNALS.filter((signal) => found[signal]);
}

/** What was last answered to a consent; null where nobody was asked. */
export function consentNow(marks: readonly Mark[], item: Item, today: Day): ConsentAnswer | null {
  return standingOn(marks, item, today)?.answer ?? null;
}

function has(marks: readonly Mark[], item: Item): boolean {
  return marks.some((mark) => mark.item === item);
}

/** Whether so much of what was agreed, by time logged or by days, is over. */
function hasPassed({ startedOn, minutes, terms }: RecordToWatch, share: number, today: Day): boolean {
  const { agreedMinutes = null, agreedUntil = null } = terms ?? {};
  const byMinutes = agreedMinutes !== null && minutes > agreedMinutes * share;
  const byDays = agreedUntil !== null && daysBetween(startedOn, today) > daysBetween(startedOn, agreedUntil) * share;
  return byMinutes || byDays;
}

function isContractIncomplete({ terms, marks }: RecordToWatch): boolean {
  return contractItemsOf(isTripartite(terms)).some((item) => !has(marks, item));
}

function haveOneSponsor(one: RecordToWatch, other: RecordToWatch): boolean {
  const [a, b] = [one.terms?.sponsor ?? null, other.terms?.sponsor ?? null];
  return a !== null && b !== null && pseudonymKey(a) === pseudonymKey(b);
}

function isRetentionPassed(marks: readonly Mark[], today: Day): boolean {
  const kept = marks.find(({ item }) => item === 'files-kept-until');
  return kept !== undefined && kept.onDay < today && !has(marks, 'files-destroyed');
}
