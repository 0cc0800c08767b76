import { addMonths, type Day, type Refusal } from '@standing/kernel';
import { refusalOfDissolved } from './chapter.js';

/** How far ahead somebody can be put into a chapter or taken out of it, in months: a year that begins is planned in the one before. */
const MONTHS_AHEAD = 12;

/** How many members one act moves at the most. */
export const MOST_MOVED = 100;

/** From a civil day on a person belongs to this chapter, or to none; until the next day of which something is said. */
export type Membership = { readonly membershipId: string; readonly fromOn: Day; readonly chapterId: string | null };

/** Days on which a person belongs to a chapter. */
type Period = {
  readonly chapterId: string;
  readonly fromOn: Day;
  /** The first day on which they do no longer; null while it goes on. */
  readonly before: Day | null;
};

/** What is known of a person and of the chapters when they are moved. */
export type BeforeMoving = {
  /** Those that stand, one of a day at the most. */
  readonly memberships: readonly Membership[];
  readonly chapterId: string;
  readonly fromOn: Day;
  readonly today: Day;
  /** From which day on chapters are no more, by their id; null or left out where they go on. */
  readonly dissolved: ReadonlyMap<string, Day | null>;
};

/** The chapter that a person belongs to on a day; null for none. */
export function chapterOn(memberships: readonly Membership[], day: Day): string | null {
  return (
    periodsOf(memberships).find(({ fromOn, before }) => fromOn <= day && (before ?? '9999') > day)?.chapterId ?? null
  );
}

/** Every reason why a person cannot be put into a chapter from a day on. */
export function refusalsToPutIn(moving: BeforeMoving & { readonly isDeceased: boolean }): Refusal[] {
  const { memberships, chapterId, fromOn, isDeceased } = moving;
  const isIn = chapterOn(memberships, fromOn) === chapterId;
  return [
    ...(isDeceased ? [{ code: 'IDENTITY_CHAPTER_MEMBER_DECEASED' }] : []),
    ...(isIn ? [{ code: 'IDENTITY_CHAPTER_ALREADY_IN' }] : []),
    ...refusalsOfDay(moving),
    ...refusalsOfOutliving(moved(memberships, fromOn, chapterId), moving.dissolved),
  ];
}

/** Every reason why a person cannot be taken out of a chapter from a day on. */
export function refusalsToTakeOut(moving: BeforeMoving): Refusal[] {
  const { memberships, chapterId, fromOn } = moving;
  const isIn = chapterOn(memberships, fromOn) === chapterId;
  return [...(isIn ? [] : [{ code: 'IDENTITY_CHAPTER_NOT_IN' }]), ...refusalsOfDay(moving)];
}

type TakingBack = Pick<BeforeMoving, 'memberships' | 'dissolved'> & {
  readonly membershipId: string;
  /** False once it was taken back. */
  readonly stands: boolean;
};

/**
 * Why what was said of a person and a chapter cannot be taken back: it was before, or what was said before it would count
 * again for a chapter that is no more.
 */
export function refusalsToTakeBackMembership({ memberships, membershipId, stands, dissolved }: TakingBack): Refusal[] {
  if (!stands) return [{ code: 'IDENTITY_CHAPTER_TAKEN_BACK' }];
  return refusalsOfOutliving(
    memberships.filter((one) => one.membershipId !== membershipId),
    dissolved,
  );
}

/** Why as many members cannot be moved by one act. */
export function refusalsToMove(count: number): Refusal[] {
  if (count === 0) return [{ code: 'IDENTITY_CHAPTER_NOBODY', path: 'personIds' }];
  return count > MOST_MOVED
    ? [{ code: 'IDENTITY_CHAPTER_TOO_MANY', params: { most: MOST_MOVED }, path: 'personIds' }]
    : [];
}

function refusalsOfDay({ fromOn, today }: Pick<BeforeMoving, 'fromOn' | 'today'>): Refusal[] {
  return fromOn > addMonths(today, MONTHS_AHEAD) ? [{ code: 'IDENTITY_CHAPTER_DAY_FAR', path: 'fromOn' }] : [];
}

function refusalsOfOutliving(memberships: readonly Membership[], dissolved: BeforeMoving['dissolved']): Refusal[] {
  const ends = periodsOf(memberships).flatMap(({ chapterId, before }) => {
    const on = dissolved.get(chapterId) ?? null;
    return on !== null && (before === null || before > on) ? [on] : [];
  });
  return ends.slice(0, 1).map(refusalOfDissolved);
}

function moved(memberships: readonly Membership[], fromOn: Day, chapterId: string): Membership[] {
  return [...memberships.filter((one) => one.fromOn !== fromOn), { membershipId: '', fromOn, chapterId }];
}

function periodsOf(memberships: readonly Membership[]): Period[] {
  const sorted = memberships.toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
  return sorted.flatMap(({ chapterId, fromOn }, index) =>
    chapterId === null ? [] : [{ chapterId, fromOn, before: sorted[index + 1]?.fromOn ?? null }],
  );
}
