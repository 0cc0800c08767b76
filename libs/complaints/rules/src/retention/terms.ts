import type { Refusal } from '@standing/kernel';
import type { EndedHow } from './endings.js';

/** Where a number comes from; a code without `cnil` or a body in it is the platform's own. */
export const RETENTION_SOURCES = [
  // CNIL, guidelines on whistleblowing: what leads to nothing goes two months after its checks are closed.
  'cnil',
  // The same; an association of counsellors purges a case without an answer too.
  'cnil-and-counsellors',
  // The same: what follows disciplinary proceedings goes with their end.
  'cnil-end-of-proceedings',
  // What was agreed is carried out within a year.
  'agreement-carried-out',
  // The catalogue of sanctions: advice is spent after two years.
  'advice-spent',
  // Who was wronged may still need the file.
  'needed-by-the-wronged',
  // Seven years, as counsellors keep it, at most.
  'below-counsellors',
  // BACP: seven years.
  'counsellors',
] as const;
export type RetentionSource = (typeof RETENTION_SOURCES)[number];

/** How many months a case is kept from its end, and between which numbers a body may choose. */
export type RetentionRule = {
  readonly months: number;
  readonly least: number;
  readonly most: number;
  readonly source: RetentionSource;
};

// Shorter, and a complainant who asks for a second look at a closure (14 days to ask, 28 to decide) would find it gone.
const NO_FOLLOW_UP = { months: 2, least: 2, most: 12, source: 'cnil' } as const;

/** What is kept how long unless a body says otherwise. Nobody may say more than the most, or less than the least. */
export const RETENTION: Readonly<Record<EndedHow, RetentionRule>> = {
  'not-taken-up': NO_FOLLOW_UP,
  // What it told goes on in the case that it is a part of; while that one is open, it waits for it.
  merged: NO_FOLLOW_UP,
  'complaint-withdrawn': NO_FOLLOW_UP,
  'no-case': { ...NO_FOLLOW_UP, source: 'cnil-and-counsellors' },
  'no-breach': { ...NO_FOLLOW_UP, source: 'cnil-end-of-proceedings' },
  resolved: { months: 12, least: 2, most: 24, source: 'agreement-carried-out' },
  advice: { months: 24, least: 2, most: 24, source: 'advice-spent' },
  'never-was': { months: 12, least: 2, most: 60, source: 'needed-by-the-wronged' },
  // From the day on which it is spent: until then it is weighed, and the file has to say why.
  'sanction-spent': { months: 12, least: 0, most: 84, source: 'below-counsellors' },
  // The register speaks of it for five years, and GMC keeps an erasure for ten.
  'accreditation-withdrawn': { months: 84, least: 60, most: 120, source: 'counsellors' },
};

/** What a body set beside the numbers above. */
export type RetentionSet = Partial<Readonly<Record<EndedHow, number>>>;

export function monthsKept(how: EndedHow, set: RetentionSet): number {
  return set[how] ?? RETENTION[how].months;
}

/** Why a body may not keep cases that ended so for so many months. */
export function refusalsToSetRetention(how: EndedHow, months: number): Refusal[] {
  const { least, most } = RETENTION[how];
  const fits = Number.isInteger(months) && least <= months && months <= most;
  return fits ? [] : [{ code: 'COMPLAINTS_RETENTION_MONTHS', params: { least, most }, path: 'months' }];
}
