import type { Case, CaseEventName } from './case.js';
import type { CaseFunction } from './functions.js';
import { happened } from './full/facts-of-case.js';
import { IN_THE_ROOM } from './full/known-outside.js';
import { type Party, PARTY_STEPS } from './party-steps.js';
import { isClosed, lastOf, stateOf } from './state-of.js';

const CLOSURES: readonly CaseEventName[] = ['close-inadmissible', 'close-out-of-time', 'close-no-case'];
const OF_REVIEW: readonly CaseEventName[] = ['object-to-panel', 'decide-objections', 'refuse-leave'];
const STAYS: readonly CaseEventName[] = ['propose-stay', 'stay', 'keep-stay', 'lift-stay'];

/** Of which steps each reads what was written with them; those who keep a case read all of it (disclosure, 6.2). */
const READ_BY: Partial<Record<CaseFunction, readonly CaseEventName[] | 'all'>> = {
  registrar: 'all',
  'case-manager': 'all',
  'appeal-panel': ['file-report', 'give-notice', 'postpone', 'adjourn'],
  investigator: ['complainant-answers', 'propose-amendment', 'file-report'],
  assessor: [
    ...CLOSURES,
    'file-report',
    'find-case-to-answer',
    'close-with-advice',
    'set-aside-to-assessors',
    'admit-late',
    'comment',
    'offer-agreed-outcome',
    'reopen',
    ...STAYS,
  ],
  reviewer: [...CLOSURES, 'propose-closure', 'file-report', 'ask-closure-review', 'confirm-closure', ...OF_REVIEW],
  panel: ['file-report', 'give-notice', 'postpone', 'adjourn', ...IN_THE_ROOM, ...STAYS],
  respondent: [
    'file-report',
    'close-no-case',
    'close-with-advice',
    'confirm-closure',
    'give-notice',
    'decide-objections',
    'postpone',
    'adjourn',
    'refuse-leave',
  ],
};

/** Whether somebody in this function reads what was written with that step; the respondent a report once it is disclosed. */
export function readsWordsOf(
  as: CaseFunction,
  event: CaseEventName,
  theCase: Pick<Case, 'events' | 'procedure'>,
): boolean {
  const read = READ_BY[as] ?? [];
  if (as === 'panel' && !readsComplaint(as, theCase)) return false;
  if (as === 'assessor' && event === 'offer-agreed-outcome' && isOfferRefused(theCase)) return false;
  if (as === 'respondent' && event === 'file-report' && !lastOf(theCase, 'disclose')) return false;
  return read === 'all' ? !IN_THE_ROOM.includes(event) : read.includes(event);
}

/** What was offered and not taken is read by nobody who judges, those who come after its authors among them (invariant 8). */
function isOfferRefused({ events }: Pick<Case, 'events'>): boolean {
  return events.some(({ event }) => event === 'refuse-agreed-outcome' || event === 'agreed-outcome-time-runs-out');
}

/** Whether this is a party's own word: each reads what they themselves wrote, and not what the other did. */
export function isOwnWord(as: CaseFunction, writtenAs: CaseFunction | 'time', event: CaseEventName): boolean {
  return as === writtenAs && (PARTY_STEPS[as as Party] ?? []).some((own) => own === event);
}

/**
 * Whether somebody in this function reads what was complained of, the charges and the reply. A panel of the whole procedure does
 * once the bundle was served; assessors do from disclosure on, and where they say whether
 * a late complaint is admitted or a closed case opened again: nobody can weigh what they may not read.
 */
export function readsComplaint(as: CaseFunction, theCase: Pick<Case, 'events' | 'procedure'>): boolean {
  if (as === 'panel' && theCase.procedure.version === '2') return happened(theCase, 'serve-bundle', 'remit');
  if (as !== 'assessor') return true;
  return lastOf(theCase, 'disclose') !== undefined || stateOf(theCase) === 'triage-late' || isClosed(theCase);
}
