import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfWord } from './answering.js';
import { type AuditSteps, auditStateOf } from './steps.js';
import { LONGEST_WORD, type FilePart, type RefusedReason, type Verdict } from './vocabulary.js';

/** What somebody of the body is to an audit. */
export type Reviewer = {
  readonly isMember: boolean;
  /** The register of relations keeps them from judging the member. */
  readonly isRelated: boolean;
};

/** Why somebody may not be the auditor of a file: `CPD_REVIEW_OWN`, `CPD_REVIEW_RELATED`. */
export function refusalsToBeAuditor({ isMember, isRelated }: Reviewer): Refusal[] {
  if (isMember) return [{ code: 'CPD_REVIEW_OWN' }];
  return isRelated ? [{ code: 'CPD_REVIEW_RELATED' }] : [];
}

/** What an auditor says of what was shown of one activity. */
export type Word = {
  readonly activityId: string;
  readonly verdict: Verdict;
  /** Why it is refused. */
  readonly reason: RefusedReason | null;
  /** What the file does not hold. */
  readonly missing: readonly FilePart[];
  /** What more is asked, or what helps the member to understand a refusal. */
  readonly sentence: string | null;
};

/**
 * Why an auditor may not say so of an activity: `CPD_REVIEW_NOT_ANSWERED`, `CPD_REVIEW_NO_SUCH_LINE`, `CPD_REVIEW_NOTHING_SHOWN`
 * (there is nothing to accept), `CPD_REVIEW_PARTS_MISSING` (what is accepted holds all parts; another file with a word may not),
 * `CPD_REVIEW_REASON_MISSING`, `CPD_REVIEW_PARTS_UNSAID`, `CPD_REVIEW_WORD_MISSING`, `CPD_REVIEW_WORD_TOO_LONG`.
 */
export function refusalsToSay(steps: AuditSteps, word: Word, today: Day): Refusal[] {
  if (auditStateOf(steps, today) !== 'answered') return [{ code: 'CPD_REVIEW_NOT_ANSWERED' }];
  const item = steps.items.find(({ activityId }) => activityId === word.activityId);
  if (!item || item.shown === null) return [{ code: 'CPD_REVIEW_NO_SUCH_LINE' }];
  switch (word.verdict) {
    case 'accepted':
      if (item.shown === 'none') return [{ code: 'CPD_REVIEW_NOTHING_SHOWN' }];
      return item.shown === 'file' && word.missing.length > 0
        ? [{ code: 'CPD_REVIEW_PARTS_MISSING', path: 'missing' }]
        : [];
    case 'refused':
      return [...refusalsOfReason(word), ...(word.sentence === null ? [] : refusalsOfSentence(word.sentence))];
    case 'more':
      return refusalsOfWord(word.sentence, 'sentence');
  }
}

function refusalsOfReason({ reason, missing }: Word): Refusal[] {
  if (reason === null) return [{ code: 'CPD_REVIEW_REASON_MISSING', path: 'reason' }];
  return reason === 'incomplete' && missing.length === 0 ? [{ code: 'CPD_REVIEW_PARTS_UNSAID', path: 'missing' }] : [];
}

function refusalsOfSentence(sentence: string): Refusal[] {
  if (sentence.trim().length <= LONGEST_WORD) return [];
  return [{ code: 'CPD_REVIEW_WORD_TOO_LONG', params: { longest: LONGEST_WORD }, path: 'sentence' }];
}
