import type { GuardCode } from '../guard-codes.js';
import { hasRun } from '../clocks-of.js';
import { happened } from '../full/facts-of-case.js';
import { type Guard, isAnother, ofAttempt, ofCase, people } from '../guard.js';
import { lastOf } from '../state-of.js';
import { conditionsWatched, isWholeView } from './monitor-report.js';
import { EXCLUSION_GUARDS } from './exclusion-guards.js';
import { isAccreditationEnded, restorableFrom } from './restoration.js';
import {
  sanctionHistory,
  canBeMet,
  isInReview,
  isSanctionWatched,
  sanctionDecided,
  termsNow,
} from './sanction-of-case.js';
import { canBeWarnedOf, standingWarning } from './warning.js';
import { watchedOn } from './watching.js';

/** Whether it is proved that the warning that was given last came. */
const isWarningProved = (theCase: Parameters<typeof happened>[0]) =>
  happened(theCase, 'prove-warning', 'warn-of-breach');

/** The conditions of the sanction's track, by the codes that its lines name. */
export const SANCTION_GUARDS = {
  ...EXCLUSION_GUARDS,
  SANCTION_DECIDED: ofCase('COMPLAINTS_NO_SANCTION_DECIDED', (theCase) => {
    const decided = sanctionDecided(theCase);
    return decided !== null && decided.kind !== 'withdrawal';
  }),
  SECOND_PROPOSER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-sanction')),
  SANCTION_PANEL_COMPLETE: ofAttempt(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (attempt, { procedure }) => people(attempt) >= procedure.sanctionPanelSize,
  ),
  SANCTION_IS_WATCHED: ofCase('COMPLAINTS_SANCTION_OVER', isSanctionWatched),
  SANCTION_IN_REVIEW: ofCase('COMPLAINTS_SANCTION_NOT_IN_REVIEW', isInReview),
  SANCTION_CAN_BE_MET: ofCase('COMPLAINTS_SANCTION_NOT_TO_MEET', canBeMet),
  SOMETHING_WATCHED: ofCase('COMPLAINTS_NOTHING_WATCHED', (theCase, on) => watchedOn(theCase, on) !== null),
  VIEW_OF_EACH: ofAttempt('COMPLAINTS_REPORT_INCOMPLETE', ({ viewed = [] }, theCase, on) =>
    isWholeView(viewed, conditionsWatched(theCase, on)),
  ),
  // Who watches over a sanction warns; whoever keeps the case does where nobody watches.
  MONITOR_WARNS: ofAttempt(
    'COMPLAINTS_MONITOR_WARNS',
    ({ by }, { everHeld }, on) =>
      by.as === 'sanction-monitor' ||
      !everHeld.some((held) => held.function === 'sanction-monitor' && (held.endedOn === null || on < held.endedOn)),
  ),
  WARNING_SAYS_OF_WHAT: ofAttempt('COMPLAINTS_WARNING_OF_NOTHING', ({ warned = [] }, theCase) => {
    const held = termsNow(theCase)?.conditions ?? [];
    const isOpen = warned.every((one) => canBeWarnedOf(one) && held.some(({ code }) => code === one.code));
    return isOpen && (held.length === 0 || warned.length > 0);
  }),
  WARNING_STANDS: ofCase('COMPLAINTS_NOT_WARNED', (theCase) => standingWarning(theCase) !== null),
  WARNING_PROVED_ONCE: ofCase('COMPLAINTS_WARNING_PROVED', (theCase) => !isWarningProved(theCase)),
  WARNING_DAY_SAID: ofAttempt('COMPLAINTS_WARNING_DAY', ({ by, arrivedOn }, theCase, on) => {
    const warnedOn = standingWarning(theCase)?.warnedOn;
    if (by.as === 'respondent' || warnedOn === undefined) return true;
    return arrivedOn !== undefined && warnedOn <= arrivedOn && arrivedOn <= on;
  }),
  WARNING_ANSWERED_ONCE: ofCase(
    'COMPLAINTS_WARNING_ANSWERED',
    (theCase) => !happened(theCase, 'answer-warning', 'warn-of-breach'),
  ),
  // Time alone ends it, once somebody looked at the meters: from the days of the case nothing follows.
  WARNING_PUT_RIGHT: ofAttempt('COMPLAINTS_WARNING_NOT_PUT_RIGHT', ({ putRight }) => putRight === true),
  WARNING_TIME_RUN: ofCase(
    'COMPLAINTS_WARNING_TIME_RUNS',
    (theCase, on) => standingWarning(theCase) === null || hasRun(theCase, 'K12w', on),
  ),
  SANCTION_WAS_IN_FORCE: ofCase('COMPLAINTS_NOT_IN_FORCE', (theCase) =>
    (sanctionHistory(theCase)?.acts ?? []).some(({ act }) => act === 'in-force'),
  ),
  ANNULMENT_PROPOSED: ofCase(
    'COMPLAINTS_ANNULMENT_NOT_PROPOSED',
    (theCase) => lastOf(theCase, 'propose-annulment') !== undefined,
  ),
  RECIPIENTS_UNTOLD: ofCase(
    'COMPLAINTS_RECIPIENTS_TOLD',
    (theCase) => lastOf(theCase, 'tell-recipients') === undefined,
  ),
  ACCREDITATION_ENDED: ofCase('COMPLAINTS_NOTHING_TO_RESTORE', isAccreditationEnded),
  RESTORATION_TIME_COME: ofCase('COMPLAINTS_RESTORATION_TOO_EARLY', (theCase, on) => {
    const from = restorableFrom(theCase);
    return from !== null && from <= on;
  }),
  // Nobody who did anything in the case looks at whether it was enough: not the panel, nor whoever refused before.
  RESTORERS_NEW: ofAttempt('COMPLAINTS_RESTORERS_NOT_NEW', ({ by }, { events }) =>
    events.every((past) => past.by.personIds.every((personId) => !by.personIds.includes(personId))),
  ),
  CONDITIONS_OR_NONE: ofAttempt(
    'COMPLAINTS_SANCTION_NOT_HERE',
    ({ sanction }) => sanction === undefined || sanction.kind === 'conditions',
  ),
  SECOND_ANNULLER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-annulment')),
} as const satisfies Partial<Record<GuardCode, Guard>>;
