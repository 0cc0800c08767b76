import { LEFT_BY_CONSENT } from '../../src/sanctions/leaving.js';
import { type Terms, termsOf } from '../../src/sanctions/terms.js';
import { step, type Timed } from './given.js';

/** The steps by which a case comes to each place, on days that every clock allows. */
export const submit = step('submit', 'complainant');
export const screenRisk = step('screen-risk', 'registrar', { risk: 'low', features: [] });
export const acknowledge = step('acknowledge', 'case-manager', { noConflict: true });
export const serve = step('serve', 'registrar', { inWriting: true, route: 'disciplinary' });
export const prove = step('prove-service', 'case-manager');
export const reply = step('reply', 'respondent');
export const report = step('file-report', 'investigator', { factsOnly: true, exhibitsHashed: true });
export const approve = step('approve-disclosure', 'registrar');
export const disclose = step('disclose', 'case-manager');
export const noCase = step('close-no-case', 'assessor');
export const offer = step('offer-agreed-outcome', 'assessor', { admitted: true, outcome: 'no-breach' });
export const caseToAnswer = step('find-case-to-answer', 'assessor');
export const namePanel = step('name-panel', 'registrar');
export const giveNotice = step('give-notice', 'case-manager', { hearingOn: '2026-10-20' });
export const serveBundle = step('serve-bundle', 'case-manager');
export const proveNotice = step('prove-notice', 'case-manager', {
  ...{ proof: 'registered-letter', arrivedOn: '2026-09-04' },
});
export const openHearing = step('open-hearing', 'panel');
export const closeHearing = step('close-hearing', 'panel');
export const findFacts = step('find-facts', 'panel', { proven: true });
export const findBreach = step('find-breach', 'panel', { breach: true });
export const openHistory = step('open-history', 'panel');
export const decide = step('decide', 'panel', { outcome: 'withdrawal' });
export const notify = step('notify', 'registrar');
export const appeal = step('appeal', 'respondent', { appealGround: 'sanction' });

export const RECEIVED: readonly Timed[] = [[submit, '2026-03-02']];
export const IN_TRIAGE: readonly Timed[] = [...RECEIVED, [screenRisk, '2026-03-03'], [acknowledge, '2026-03-04']];
export const CHARGED: readonly Timed[] = [...IN_TRIAGE, [serve, '2026-03-16'], [prove, '2026-03-18']];
export const INVESTIGATED: readonly Timed[] = [...CHARGED, [reply, '2026-04-02']];
export const REPORTED: readonly Timed[] = [...INVESTIGATED, [report, '2026-06-01']];
export const DISCLOSED: readonly Timed[] = [...REPORTED, [approve, '2026-06-02'], [disclose, '2026-06-03']];
/** The fourteen days to comment are over on the eighteenth of June. */
export const LISTED: readonly Timed[] = [...DISCLOSED, [caseToAnswer, '2026-06-18']];
export const NAMED: readonly Timed[] = [...LISTED, [namePanel, '2026-07-01']];
/** The ten days to object are over on the twelfth of July. */
export const NOTICED: readonly Timed[] = [...NAMED, [giveNotice, '2026-09-01']];
export const READY: readonly Timed[] = [...NOTICED, [serveBundle, '2026-10-01'], [proveNotice, '2026-10-02']];
export const HEARING: readonly Timed[] = [...READY, [openHearing, '2026-10-20']];
export const DELIBERATING: readonly Timed[] = [...HEARING, [closeHearing, '2026-10-20']];
export const BREACH: readonly Timed[] = [
  ...DELIBERATING,
  [findFacts, '2026-10-20'],
  [findBreach, '2026-10-20'],
  [openHistory, '2026-10-20'],
];
export const DECIDED: readonly Timed[] = [...BREACH, [decide, '2026-10-21'], [notify, '2026-10-22']];
export const APPEALED: readonly Timed[] = [...DECIDED, [appeal, '2026-11-02']];

/** Places aside of the way to a decision. */
export const LATE: readonly Timed[] = [
  ...IN_TRIAGE,
  [step('find-late', 'registrar', { factsUntil: '2023-02-27' }), '2026-03-10'],
];
export const TALKING: readonly Timed[] = [
  ...IN_TRIAGE,
  [step('open-resolution', 'case-manager', { bothAgree: true }), '2026-03-10'],
];
export const TO_MERGE: readonly Timed[] = [
  ...IN_TRIAGE,
  [step('propose-merge', 'case-manager', { bothTheirs: true }), '2026-03-10'],
];
export const OFFERED: readonly Timed[] = [...DISCLOSED, [offer, '2026-06-18']];
export const NO_CASE: readonly Timed[] = [...DISCLOSED, [noCase, '2026-06-18']];
export const REVIEWED: readonly Timed[] = [
  ...NO_CASE,
  [step('ask-closure-review', 'complainant', { reviewGround: 'new-evidence' }), '2026-06-25'],
];
export const ACQUITTED: readonly Timed[] = [
  ...DELIBERATING,
  [{ ...findFacts, proven: false }, '2026-10-20'],
  [{ ...decide, outcome: 'no-breach' }, '2026-10-21'],
];
export const AGREED: readonly Timed[] = [
  ...TALKING,
  [step('agree-resolution', 'case-manager', { bothAgree: true }), '2026-03-30'],
];
export const AMENDABLE: readonly Timed[] = [...INVESTIGATED, [step('propose-amendment', 'investigator'), '2026-04-20']];

/** A sanction that is in force: six months of suspension, or a year under one condition. */
const inForce = (terms: Terms): readonly Timed[] => [
  ...BREACH,
  [{ ...decide, outcome: 'sanction', sanction: terms }, '2026-10-21'],
  [notify, '2026-10-22'],
  [step('appeal-time-runs-out', 'time'), '2026-11-20'],
  [step('propose-sanction', 'registrar'), '2026-11-21'],
  [step('put-sanction-in-force', 'registrar', { people: ['reg-2'] }), '2026-11-22'],
];
export const SUSPENDED = inForce(termsOf('suspension', { months: 6 }));
export const ANNULLED: readonly Timed[] = [
  ...SUSPENDED,
  [step('propose-annulment', 'registrar'), '2027-01-10'],
  [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2027-01-11'],
];
const NO_GROUPS = { code: 'no-group-work', amount: null, country: null } as const;
export const CONDITIONED = inForce(termsOf('conditions', { months: 12, conditions: [NO_GROUPS] }));

/** The condition is not kept as far as any record shows; the time to put it right ends on the twenty-fourth of February. */
export const warn = step('warn-of-breach', 'sanction-monitor', {
  warned: [{ code: 'no-group-work', state: 'not-measured' }],
});
export const WARNED: readonly Timed[] = [...CONDITIONED, [warn, '2027-02-08']];
export const proveWarning = step('prove-warning', 'registrar', {
  ...{ proof: 'registered-letter', arrivedOn: '2027-02-09' },
});
export const SERVED_WARNING: readonly Timed[] = [...WARNED, [proveWarning, '2027-02-10']];

/** The accreditation ended on the twenty-second of November 2026: five years from then somebody may ask to be restored. */
export const WITHDRAWN: readonly Timed[] = [
  ...DECIDED,
  [step('appeal-time-runs-out', 'time'), '2026-11-20'],
  [step('propose-withdrawal', 'registrar'), '2026-11-21'],
  [step('put-withdrawal-in-force', 'registrar', { people: ['reg-2'] }), '2026-11-22'],
  [step('complete', 'time'), '2026-11-22'],
];
/** The same, where the panel also recommended an exclusion: its decision was final on the twentieth of November. */
export const RECOMMENDED: readonly Timed[] = WITHDRAWN.map(([attempt, on]): Timed => [
  attempt.event === 'decide' ? { ...attempt, recommendsExclusion: true } : attempt,
  on,
]);
export const recordExclusion = step('record-exclusion', 'registrar', {
  ...{ excluded: true, organMetOn: '2026-12-15', calledOn: '2026-11-25', calledInTime: true },
});
export const RECORDED: readonly Timed[] = [...RECOMMENDED, [recordExclusion, '2026-12-16']];
export const confirmExclusion = step('confirm-exclusion', 'registrar', { people: ['reg-2'] });
export const EXCLUDED: readonly Timed[] = [...RECORDED, [confirmExclusion, '2026-12-17']];
export const RESTORABLE_ON = '2031-11-22';
export const applyToBeRestored = step('apply-restoration', 'respondent');
export const RESTORING: readonly Timed[] = [...WITHDRAWN, [applyToBeRestored, RESTORABLE_ON]];

/** The coach admits what they are charged with and asks to leave; three people decide on it. */
export const askToLeave = step('propose-leaving', 'respondent', { admitted: true });
export const letLeave = step('accept-leaving', 'sanction-panel', { outcome: 'sanction', sanction: LEFT_BY_CONSENT });
export const ASKED_TO_LEAVE: readonly Timed[] = [...NAMED, [askToLeave, '2026-07-20']];
/** The accreditation ended on the third of August 2026. */
export const LEFT: readonly Timed[] = [
  ...ASKED_TO_LEAVE,
  [letLeave, '2026-08-03'],
  [step('complete', 'time'), '2026-08-03'],
];
