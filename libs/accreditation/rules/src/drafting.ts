import type { Refusal } from '@standing/kernel';
import { type NewVersion, refusalsToPublish, type Version } from './publishing.js';

/** How many persons check a line that tells its source. */
export const CHECKS_NEEDED = 2;

/** The most characters of a draft's document. */
export const DOCUMENT_LENGTH = 500_000;

/** Worked on; in force as a version of its own; given up. The last two never change. */
export type DraftStatus = 'open' | 'published' | 'discarded';

/** A draft as far as these rules know it. */
export type Draft = {
  readonly status: DraftStatus;
  readonly revision: number;
  /** The revision that somebody approved; null while nobody has. */
  readonly approvedRevision: number | null;
};

/** What is looked at before a draft is approved or published. */
export type BeforeApproving = {
  readonly draft: Draft;
  /** How many mistakes the document has. */
  readonly mistakes: number;
  /** How many lines do not say how much they ask. */
  readonly blanks: number;
  /** Each line that tells its source, with those who checked it as it stands. */
  readonly lines: readonly { readonly ruleId: string; readonly checkedBy: readonly string[] }[];
  /** Whether a simulation of exactly this revision is done. */
  readonly simulated: boolean;
  /** Everybody who changed a revision of the draft. */
  readonly changedBy: readonly string[];
  /** Who would approve. */
  readonly approverId: string;
  /** What the document says; null while it has mistakes. */
  readonly version: NewVersion | null;
  readonly published: readonly Version[];
};

/** Why a draft may not change at all. */
export function refusalsOfClosed({ status }: Pick<Draft, 'status'>): Refusal[] {
  return status === 'open' ? [] : [{ code: 'ACCREDITATION_DRAFT_CLOSED', params: { status } }];
}

/** Why a draft cannot begin: of several things at once none is what it begins from. */
export function refusalsOfBeginning(given: number): Refusal[] {
  return given > 1 ? [{ code: 'ACCREDITATION_BEGINNINGS_SEVERAL', path: 'beginning' }] : [];
}

/** Why it is not known which document is meant: it is a version or a draft, and just one of them. */
export function refusalsOfChoice(given: number, path: string): Refusal[] {
  return given === 1 ? [] : [{ code: 'ACCREDITATION_CHOICE_NOT_ONE', path }];
}

/** Why a text is not kept as a document. Mistakes are no reason: a draft may be full of them. */
export function refusalsOfDocument(length: number, isObject: boolean): Refusal[] {
  const path = 'document';
  if (length > DOCUMENT_LENGTH)
    return [{ code: 'ACCREDITATION_DRAFT_TOO_LONG', params: { most: DOCUMENT_LENGTH }, path }];
  return isObject ? [] : [{ code: 'ACCREDITATION_DRAFT_NO_OBJECT', path }];
}

/** Every reason why this person may not approve the draft as it stands. */
export function refusalsToApprove(before: BeforeApproving): Refusal[] {
  const { draft, lines, simulated, changedBy, approverId, published } = before;
  const closed = refusalsOfClosed(draft);
  if (closed.length > 0) return closed;
  const unchecked = lines.filter(({ checkedBy }) => new Set(checkedBy).size < CHECKS_NEEDED).length;
  return [
    ...(isApproved(draft) ? [{ code: 'ACCREDITATION_DRAFT_APPROVED' }] : []),
    ...refusalsOfContent(before),
    ...(unchecked > 0
      ? [{ code: 'ACCREDITATION_LINES_UNCHECKED', params: { count: unchecked, all: lines.length } }]
      : []),
    ...(simulated || published.length === 0 ? [] : [{ code: 'ACCREDITATION_DRAFT_NOT_SIMULATED' }]),
    ...(changedBy.includes(approverId) ? [{ code: 'ACCREDITATION_DRAFT_OWN_CHANGE' }] : []),
  ];
}

/** Every reason why the draft may not be published now, whoever asks. */
export function refusalsToPublishDraft(before: BeforeApproving): Refusal[] {
  const closed = refusalsOfClosed(before.draft);
  if (closed.length > 0) return closed;
  return [
    ...(isApproved(before.draft) ? [] : [{ code: 'ACCREDITATION_DRAFT_NOT_APPROVED' }]),
    ...refusalsOfContent(before),
  ];
}

/** What keeps the draft from its next step: from being approved, and once it is, from being published. */
export function hindrancesOf(before: BeforeApproving): Refusal[] {
  return isApproved(before.draft) ? refusalsToPublishDraft(before) : refusalsToApprove(before);
}

/** Whether somebody approved the draft exactly as it stands. */
export function isApproved({ revision, approvedRevision }: Draft): boolean {
  return approvedRevision === revision;
}

function refusalsOfContent({ mistakes, blanks, version, published }: BeforeApproving): Refusal[] {
  return [
    ...(mistakes > 0 ? [{ code: 'ACCREDITATION_DRAFT_MISTAKES', params: { count: mistakes } }] : []),
    ...(blanks > 0 ? [{ code: 'ACCREDITATION_DRAFT_BLANKS', params: { count: blanks } }] : []),
    ...(version === null ? [] : refusalsToPublish(version, published)),
  ];
}
