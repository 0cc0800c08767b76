import { wholeMonths } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import { keepEvidence, keepLapse } from '../heard/record-evidence.js';
import type { AchievementRevisionRow } from './achievement.entity.js';

/** The ledger of what members bring along. */
export const ACHIEVEMENT = 'accreditation.achievement';

/**
 * Writes a revision into the ledger: the member's word is declared, what the office saw is documented, and what it does
 * not accept lapses. What stood before stays known as it was.
 */
export function recordAchievement(tx: Transaction, one: AchievementRevisionRow): Promise<void> {
  const { personId, achievementId: sourceId, revision, status } = one;
  const told = { personId, source: ACHIEVEMENT, sourceId, revision, kind: kindOf(one) } as const;
  switch (status) {
    case 'declared':
      return keepEvidence(tx, { ...told, ...held(one), trust: 'declared' }, tx.now);
    case 'verified':
      return keepEvidence(tx, { ...told, ...held(one), trust: 'documented' }, tx.now);
    case 'not-accepted':
      return keepLapse(tx, { ...told, state: 'declined' }, tx.now);
    case 'withdrawn':
      return keepLapse(tx, { ...told, state: 'withdrawn' }, tx.now);
  }
}

/** A balance is hours like those that are logged, so that every line which adds them up finds it. */
function kindOf({ kind, activity }: AchievementRevisionRow) {
  return kind === 'opening-balance' ? (activity ?? 'practice') : kind;
}

/**
 * When it counts, and by what schemes tell it. Codes and numbers alone: what the member wrote stays with the revision. A
 * balance counts on its first day, so that no line on recent years takes old hours for recent ones; a training on its
 * last, like any activity.
 */
function held({ kind, fromOn, untilOn, minutes, ...one }: AchievementRevisionRow) {
  const on = { heldOn: fromOn, heldUntil: null, minutes };
  switch (kind) {
    case 'external-award':
      return { ...on, heldUntil: untilOn, attributes: awardOf(one) };
    case 'opening-balance':
      return { ...on, attributes: balanceOf(one) };
    case 'qualification':
      return { ...on, attributes: {} };
    case 'training':
      return { ...on, heldOn: untilOn ?? fromOn, attributes: {} };
    case 'experience':
      return { ...on, heldUntil: untilOn, attributes: postOf({ fromOn, untilOn, ...one }) };
  }
}

type Kept = Pick<AchievementRevisionRow, 'issuer' | 'designation' | 'form' | 'seenHow' | 'percent'>;

/** Of a body that the scheme does not list, no more than that it is another one: its name is no code. */
function awardOf({ issuer, designation }: Pick<Kept, 'issuer' | 'designation'>): Record<string, string> {
  return issuer === null || designation === null ? { issuer: 'other' } : { issuer, designation };
}

function balanceOf({ form, seenHow }: Pick<Kept, 'form' | 'seenHow'>): Record<string, string | boolean> {
  return { form: form ?? '', openingBalance: true, ...(seenHow !== null && { openingProof: seenHow }) };
}

/** The months of a post that goes on are not known yet. */
function postOf({ percent, fromOn, untilOn }: Pick<AchievementRevisionRow, 'percent' | 'fromOn' | 'untilOn'>) {
  const months: Record<string, number> = untilOn === null ? {} : { months: wholeMonths(fromOn, untilOn) };
  return { percent: percent ?? 100, ...months };
}
