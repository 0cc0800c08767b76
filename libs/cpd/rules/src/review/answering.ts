import type { Day, Refusal } from '@standing/kernel';
import { askedIn, type AuditSteps, auditStateOf, isOpenToAnswer, roundNow } from './steps.js';
import { refusalsOfDay } from './terms.js';
import { LONGEST_WORD, type ShownKind } from './vocabulary.js';

/** What a member shows of one activity. */
export type AnswerLine = {
  readonly activityId: string;
  readonly kind: ShownKind;
  /** A new file comes with it. */
  readonly hasNewFile: boolean;
  /** Why another file stands for the one that there should be. */
  readonly word: string | null;
};

/** `documented`: the activities that have a file already, which then need no new one. */
export type AuditAnswer = {
  readonly lines: readonly AnswerLine[];
  readonly documented: ReadonlySet<string>;
  /** The member has looked that no client and nobody else can be recognised in the files. */
  readonly namesNobody: boolean;
};

/**
 * Why an answer may not be sent: `CPD_REVIEW_NOT_ASKED`, `CPD_REVIEW_LINES_DIFFER` (it speaks of each activity asked about, and
 * of no other), `CPD_REVIEW_FILE_MISSING`, `CPD_REVIEW_WORD_MISSING`, `CPD_REVIEW_WORD_TOO_LONG`, `CPD_REVIEW_NAMES`.
 */
export function refusalsToAnswer(steps: AuditSteps, answer: AuditAnswer, today: Day): Refusal[] {
  if (!isOpenToAnswer(auditStateOf(steps, today))) return [{ code: 'CPD_REVIEW_NOT_ASKED' }];
  const { lines, documented, namesNobody } = answer;
  const asked = askedIn(steps).map(({ activityId }) => activityId);
  const said = new Set(lines.map(({ activityId }) => activityId));
  const isWhole = said.size === lines.length && said.size === asked.length && asked.every((id) => said.has(id));
  if (!isWhole) return [{ code: 'CPD_REVIEW_LINES_DIFFER', path: 'lines' }];
  const shows = lines.some(({ kind }) => kind !== 'none');
  return [
    ...lines.flatMap((line, place) => refusalsOfLine(line, documented.has(line.activityId), `lines.${place}`)),
    ...(shows && !namesNobody ? [{ code: 'CPD_REVIEW_NAMES', path: 'namesNobody' }] : []),
  ];
}

function refusalsOfLine({ kind, hasNewFile, word }: AnswerLine, isDocumented: boolean, path: string): Refusal[] {
  if (kind === 'none') return [];
  const refusals: Refusal[] = [];
  const hasFile = hasNewFile || (kind === 'file' && isDocumented);
  if (!hasFile) refusals.push({ code: 'CPD_REVIEW_FILE_MISSING', path: `${path}.file` });
  if (kind === 'substitute') refusals.push(...refusalsOfWord(word, `${path}.word`));
  return refusals;
}

/** Why a word or a sentence may not be kept: `CPD_REVIEW_WORD_MISSING`, `CPD_REVIEW_WORD_TOO_LONG`. */
export function refusalsOfWord(word: string | null, path: string): Refusal[] {
  if (!word?.trim()) return [{ code: 'CPD_REVIEW_WORD_MISSING', path }];
  if (word.trim().length <= LONGEST_WORD) return [];
  return [{ code: 'CPD_REVIEW_WORD_TOO_LONG', params: { longest: LONGEST_WORD }, path }];
}

/**
 * Why a member may not ask for more time until this day (R-79: before the term ends, not after): `CPD_REVIEW_NOT_ASKED`,
 * `CPD_REVIEW_TOO_LATE`, `CPD_REVIEW_TIME_ASKED` (once for each round), `CPD_REVIEW_DAY_WRONG`.
 */
export function refusalsToAskTime(steps: AuditSteps, wishedUntil: Day, today: Day): Refusal[] {
  if (!isOpenToAnswer(auditStateOf(steps, today))) return [{ code: 'CPD_REVIEW_NOT_ASKED' }];
  const { dueOn, timeAsked } = roundNow(steps);
  if (timeAsked !== null) return [{ code: 'CPD_REVIEW_TIME_ASKED' }];
  if (today > dueOn) return [{ code: 'CPD_REVIEW_TOO_LATE' }];
  return refusalsOfDay(wishedUntil, dueOn);
}

/**
 * Why the office may not answer a wish for more time so: `CPD_REVIEW_NO_TIME_ASKED`, `CPD_REVIEW_DAY_WRONG` (a day that is
 * granted lies after the last day that there is).
 */
export function refusalsToDecideTime(steps: AuditSteps, grantedUntil: Day | null): Refusal[] {
  const { dueOn, timeAsked, answeredOn } = roundNow(steps);
  const isAsked = timeAsked?.isGranted === null && answeredOn === null && steps.outcome === null;
  if (!isAsked) return [{ code: 'CPD_REVIEW_NO_TIME_ASKED' }];
  return grantedUntil === null ? [] : refusalsOfDay(grantedUntil, dueOn);
}
