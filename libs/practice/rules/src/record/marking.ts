import { addDays, type Day, type Refusal } from '@standing/kernel';
import { type ConsentAnswer, isConsent, isForThree, isMarkedOnce, type Item } from './items.js';

/** A dated mark of an engagement's record that stands: no other took its place, and it was not taken back. */
export type Mark = {
  readonly id: string;
  readonly item: Item;
  /** What was answered to a consent; null for everything else. */
  readonly answer: ConsentAnswer | null;
  /** The civil day in the body's zone. */
  readonly onDay: Day;
};

export type MarkRequest = Omit<Mark, 'id'>;

export type MarkedEngagement = { readonly startedOn: Day; readonly tripartite: boolean };

/** How many days before its first day an engagement is spoken of at the earliest: a contract comes before the work. */
const DAYS_BEFORE = 366;

/**
 * Why something may not be marked so. `standing` are the marks of the engagement that stand. Days are those on which it
 * happened, so none is to come, but for the day until which files are kept.
 */
export function refusalsToMark(
  request: MarkRequest,
  { startedOn, tripartite }: MarkedEngagement,
  standing: readonly Mark[],
  today: Day,
): Refusal[] {
  const { item, answer, onDay } = request;
  if (isForThree(item) && !tripartite) return [{ code: 'PRACTICE_MARK_NEEDS_SPONSOR', path: 'item' }];
  if (standing.some((mark) => mark.item === item && mark.answer === answer && mark.onDay === onDay))
    return [{ code: 'PRACTICE_MARK_UNCHANGED' }];
  const path = 'onDay';
  if (onDay > today && item !== 'files-kept-until') return [{ code: 'PRACTICE_MARK_IN_FUTURE', path }];
  if (onDay < addDays(startedOn, -DAYS_BEFORE))
    return [{ code: 'PRACTICE_MARK_TOO_EARLY', params: { startedOn }, path }];
  return answer === 'withdrawn' ? refusalsToWithdrawConsent(request, standing) : [];
}

function refusalsToWithdrawConsent({ item, onDay }: MarkRequest, standing: readonly Mark[]): Refusal[] {
  const isGiven = standingOn(standing, item, onDay)?.answer === 'given';
  return isGiven ? [] : [{ code: 'PRACTICE_CONSENT_NOT_GIVEN', path: 'answer' }];
}

/** What stood of an item on a day: of several marks of a day, the one that was made last. */
export function standingOn(standing: readonly Mark[], item: Item, day: Day): Mark | undefined {
  return standing
    .filter((mark) => mark.item === item && mark.onDay <= day)
    .sort(byDay)
    .at(-1);
}

function byDay(one: Mark, other: Mark): number {
  const [a, b] = [`${one.onDay} ${one.id}`, `${other.onDay} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The mark that this one takes the place of; null where it stands beside those before. */
export function replacedBy(item: Item, standing: readonly Mark[]): Mark | null {
  return isMarkedOnce(item) ? (standing.find((mark) => mark.item === item) ?? null) : null;
}

/** Why a mark may not be taken back: something else took its place already. Of a consent nothing may hang on it. */
export function refusalsToTakeBack(mark: Mark | undefined, standing: readonly Mark[]): Refusal[] {
  if (!mark) return [{ code: 'PRACTICE_MARK_GONE' }];
  if (!isConsent(mark.item)) return [];
  const others = standing.filter(({ id }) => id !== mark.id);
  const isLoose = others.some(
    ({ item, answer, onDay, id }) =>
      item === mark.item &&
      answer === 'withdrawn' &&
      standingOn(
        others.filter((other) => other.id !== id),
        item,
        onDay,
      )?.answer !== 'given',
  );
  return isLoose ? [{ code: 'PRACTICE_CONSENT_WITHDRAWN_AFTER' }] : [];
}
