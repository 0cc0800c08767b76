import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { CaseEventName } from '../case-events.js';
import type { CaseFunction } from '../functions.js';
import type { NameVisibility } from '../identity-level.js';
import type { Item } from './items.js';
import { type Party, PARTY_STEPS } from '../party-steps.js';
import { type OfIt, readsAll } from './may-read.js';
import { readerOf } from './readers.js';

/** What is read in the words of a step. Of one that is not named, those who keep the case. */
const WORDS_OF: Partial<Record<CaseEventName, Item>> = {
  'complainant-answers': 'narrative',
  'file-report': 'report',
  'propose-amendment': 'amendment',
  'close-inadmissible': 'closure-in-triage',
  'close-out-of-time': 'closure-in-triage',
  'refer-elsewhere': 'referral',
  'close-no-case': 'closure-by-assessors',
  'close-with-advice': 'advice',
  'propose-closure': 'closure-asked',
  'ask-closure-review': 'closure-asked',
  'confirm-closure': 'closure-confirmed',
  'admit-late': 'assessment',
  'set-aside-to-assessors': 'assessment',
  'find-case-to-answer': 'assessment',
  reopen: 'assessment',
  comment: 'comment',
  'offer-agreed-outcome': 'offer',
  'give-notice': 'hearing',
  postpone: 'hearing',
  adjourn: 'hearing',
  'object-to-panel': 'objection',
  'decide-objections': 'ruling',
  'refuse-leave': 'ruling',
  'apply-restoration': 'restoration',
  'propose-leaving': 'leaving',
  'report-on-conditions': 'monitor-report',
  'warn-of-breach': 'sanction-warning',
  'answer-warning': 'sanction-warning',
  'record-exclusion': 'exclusion',
  'find-facts': 'deliberation',
  'find-breach': 'deliberation',
  'open-history': 'deliberation',
  'propose-stay': 'pause-reason',
  stay: 'pause-reason',
  'keep-stay': 'pause-reason',
  'lift-stay': 'pause-reason',
};

/** The row of the matrix under which what was written with a step is read. */
export function itemOfStep(event: CaseEventName): Item {
  return WORDS_OF[event] ?? 'keeping';
}

/** Whether somebody in this function reads what was written with that step. */
export function readsWordsOf(
  as: CaseFunction,
  event: CaseEventName,
  theCase: Pick<Case, 'events' | 'procedure'>,
  day: Day,
  ofIt: OfIt = {},
): boolean {
  return readsAll(itemOfStep(event), readerOf(as), theCase, day, ofIt);
}

/** Whether this is a party's own word: each reads what they themselves wrote, and not what the other did. */
export function isOwnWord(as: CaseFunction, writtenAs: CaseFunction | 'time', event: CaseEventName): boolean {
  return as === writtenAs && (PARTY_STEPS[as as Party] ?? []).some((own) => own === event);
}

/** The row under which the complainant's name is read: it depends on from whom they asked that it be kept. */
export function itemOfName(level: NameVisibility): Item {
  return level === 'named' ? 'complainant-named' : 'complainant-protected';
}
