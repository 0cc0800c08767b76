import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfPlace } from '../signing.js';

/** What a registrar copies from a paper that a member signed. */
export type Paper = {
  readonly personId: string;
  /** The day that stands on the paper. */
  readonly signedOn: Day;
  readonly place: string;
  readonly nameOnPaper: string;
  /** Where the paper is kept, such as `A-2026-14`. */
  readonly keptAt: string;
};

/** The text that was signed: the days on which it was in force, and whether a signature of it by this member stands. */
export type PaperText = { readonly validFrom: Day; readonly validUntil: Day | null; readonly isSigned: boolean };

/** The longest reference and name that are kept of a paper, in characters. */
const LONGEST_REFERENCE = 40;
const LONGEST_NAME = 200;

/**
 * Why a signature on paper is not recorded (decision 27: paper is accepted). The text was in force on the day that stands on
 * the paper; a first edition of the code may have been so before the body used the platform. Nobody records their own.
 */
export function refusalsToRecordPaper(paper: Paper, text: PaperText, recorderId: string, today: Day): Refusal[] {
  const { personId, signedOn, place, nameOnPaper, keptAt } = paper;
  const wasInForce = text.validFrom <= signedOn && (text.validUntil === null || signedOn <= text.validUntil);
  return [
    ...(personId === recorderId ? [{ code: 'ETHICS_PAPER_OWN', path: 'personId' }] : []),
    ...(text.isSigned ? [{ code: 'ETHICS_PAPER_SIGNED_ALREADY' }] : []),
    ...(signedOn > today ? [{ code: 'ETHICS_PAPER_IN_FUTURE', path: 'signedOn' }] : []),
    ...(signedOn <= today && !wasInForce ? [{ code: 'ETHICS_PAPER_NOT_IN_FORCE', path: 'signedOn' }] : []),
    ...refusalsOfPlace(place),
    ...refusalsOfWords(nameOnPaper, LONGEST_NAME, 'nameOnPaper'),
    ...refusalsOfWords(keptAt, LONGEST_REFERENCE, 'keptAt'),
  ];
}

/** What of a signature decides whether it can be taken back. */
export type Recorded = { readonly personId: string; readonly method: 'typed-name' | 'paper'; readonly signedAt: Date };

/**
 * Why a signature is not taken back as recorded by mistake: it was typed by the member, or the member has signed again since
 * (`others`, those that stand of the same code or declaration), so that it is part of what they have shown. Nobody does so
 * of their own.
 */
export function refusalsToTakeBackPaper(signature: Recorded, others: readonly Recorded[], takerId: string): Refusal[] {
  const { personId, method, signedAt } = signature;
  if (method !== 'paper') return [{ code: 'ETHICS_SIGNATURE_TYPED' }];
  return [
    ...(personId === takerId ? [{ code: 'ETHICS_PAPER_OWN' }] : []),
    ...(others.some((other) => other.signedAt > signedAt) ? [{ code: 'ETHICS_SIGNATURE_FOLLOWED' }] : []),
  ];
}

function refusalsOfWords(words: string, longest: number, path: string): Refusal[] {
  const { length } = words.trim();
  return length > 0 && length <= longest ? [] : [{ code: 'ETHICS_PAPER_WORDS_WRONG', params: { longest }, path }];
}
