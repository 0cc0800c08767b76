import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfText } from '../texts.js';
import { type Access, type AccessAnswer, accessDueOn, accessStandingOf, copyUntil, isAccessOpen } from './access.js';
import type { CopyKind } from './copy.js';

/** In characters: as much as one page. */
const LONGEST_REASONS = 4000;

/** Why it takes longer than a month: the two that there are in law (GDPR, article 12(3)). */
export const LONGER_ACCESS_GROUNDS = ['complex', 'many-requests'] as const;
export type LongerAccessGround = (typeof LONGER_ACCESS_GROUNDS)[number];

/** The most months that a request may be given beside the first (GDPR, article 12(3)). */
export const MOST_FURTHER_MONTHS = 2;

/**
 * Why something is not given, in words that the asker reads: none says of whom it is kept, and that somebody might be harmed is
 * said as the rights of others. GDPR, articles 15(4), 12(5)(b), 12(2) and 23.
 */
export const ACCESS_REFUSAL_GROUNDS = ['rights-of-others', 'excessive', 'not-identified', 'restricted-by-law'] as const;
export type AccessRefusalGround = (typeof ACCESS_REFUSAL_GROUNDS)[number];

const NOT_WAITING: readonly Refusal[] = [{ code: 'COMPLAINTS_ACCESS_NOT_WAITING' }];

/** Why a party may not ask: a request of theirs in this case is not answered yet. `earlier` are theirs alone. */
export function refusalsToAskForAccess(earlier: readonly Access[]): Refusal[] {
  return earlier.some(isAccessOpen) ? [{ code: 'COMPLAINTS_ACCESS_ASKED_ALREADY' }] : [];
}

/** Why it may not be taken back: there is none, or it is over. */
export function refusalsToWithdrawAccess(one: Access | undefined): Refusal[] {
  return one && isAccessOpen(one) ? [] : [...NOT_WAITING];
}

/** Why nobody has to say that the asker is who they say: it is over, or known. */
export function refusalsToProveAsker(one: Access): Refusal[] {
  if (!isAccessOpen(one)) return [...NOT_WAITING];
  return accessStandingOf(one) === 'unknown' ? [] : [{ code: 'COMPLAINTS_ACCESS_KNOWN' }];
}

/** Why it can be given no further months: it is over, it was given some, or the first month is over, by whose end the asker is to be told. */
export function refusalsOfLongerAccess(one: Access, theCase: Parameters<typeof accessDueOn>[1], on: Day): Refusal[] {
  if (!isAccessOpen(one)) return [...NOT_WAITING];
  if (one.longerMonths !== null) return [{ code: 'COMPLAINTS_ACCESS_LONGER_ALREADY' }];
  const dueDay = accessDueOn(one, theCase, on);
  return dueDay !== null && dueDay < on ? [{ code: 'COMPLAINTS_ACCESS_MONTH_OVER' }] : [];
}

/** Why it is not given these further months: see `refusalsOfLongerAccess`; or what is said is not whole. */
export function refusalsToProlongAccess(
  { months, reasons }: { readonly months: number; readonly reasons: string },
  one: Access,
  theCase: Parameters<typeof accessDueOn>[1],
  on: Day,
): Refusal[] {
  const refusals = refusalsOfLongerAccess(one, theCase, on);
  if (refusals.length > 0) return refusals;
  const fits = Number.isInteger(months) && 1 <= months && months <= MOST_FURTHER_MONTHS;
  return [
    ...(fits ? [] : [{ code: 'COMPLAINTS_ACCESS_MONTHS', params: { most: MOST_FURTHER_MONTHS }, path: 'months' }]),
    ...refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST_REASONS),
  ];
}

export type AccessAnswered = {
  readonly answer: AccessAnswer;
  /** What is held back, where a part is given. */
  readonly withheld: readonly CopyKind[];
  /** On which ground anything is held back; null where all is given. */
  readonly ground: AccessRefusalGround | null;
  readonly reasons: string;
};

/**
 * Why it is not answered so. As long as it is not known who asks, it is refused on that ground alone; whatever is held back has
 * a ground and reasons.
 */
export function refusalsToAnswerAccess({ answer, withheld, ground, reasons }: AccessAnswered, one: Access): Refusal[] {
  if (!isAccessOpen(one)) return [...NOT_WAITING];
  const isUnknown = accessStandingOf(one) === 'unknown';
  if (isUnknown && answer !== 'refused') return [{ code: 'COMPLAINTS_ACCESS_NOT_KNOWN' }];
  if (withheld.length > 0 !== (answer === 'given-in-part'))
    return [{ code: 'COMPLAINTS_ACCESS_WITHHELD', path: 'withheld' }];
  if (answer === 'given') return ground === null ? [] : [{ code: 'COMPLAINTS_ACCESS_GROUND', path: 'ground' }];
  const fits = ground !== null && (ground === 'not-identified') === isUnknown;
  return [
    ...(fits ? [] : [{ code: 'COMPLAINTS_ACCESS_GROUND', path: 'ground' }]),
    ...refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST_REASONS),
  ];
}

/** Why the asker may not read a copy: none was given, or its days are over. */
export function refusalsToReadCopy(one: Access | undefined, on: Day): Refusal[] {
  const until = one ? copyUntil(one) : null;
  return until !== null && on <= until ? [] : [{ code: 'COMPLAINTS_ACCESS_NO_COPY' }];
}
