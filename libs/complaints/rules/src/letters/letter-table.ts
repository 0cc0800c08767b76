import type { CaseEventName } from '../case-events.js';
import type { Right } from '../dossier/rights.js';

/** To whom a case writes: its two parties, each in their own words. */
export const RECIPIENTS = ['complainant', 'respondent'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What a letter is about, by the code under which its words stand. */
export const LETTER_TEMPLATES = [
  'acknowledged',
  'question-asked',
  'closed',
  'merged',
  'joined',
  'talks-opened',
  'talks-over',
  'charges',
  'charges-amended',
  'report-disclosed',
  'case-to-answer',
  'review-asked',
  'review-decided',
  'outcome-offered',
  'outcome-accepted',
  'panel-named',
  'objections-decided',
  'hearing-notice',
  'hearing-bundle',
  'hearing-postponed',
  'hearing-adjourned',
  'hearing-resumed',
  'decision',
  'appeal-lodged',
  'appeal-decided',
  'complaint-withdrawn',
  'goes-on-alone',
  'stands-still',
  'goes-on-again',
  'reopened',
  'measure-proposed',
  'measure-decided',
  'measure-in-force',
  'measure-over',
  'sanction-in-force',
  'sanction-changed',
  'sanction-annulled',
  'decision-annulled',
  'condition-at-risk',
  'condition-missed',
  'condition-kept',
  'sanction-reported',
  'sanction-warning',
  'sanction-warning-over',
  'restoration-asked',
  'restoration-decided',
  'leaving-asked',
  'leaving-refused',
  'leaving-agreed',
  'left-by-consent',
  'exclusion-decided',
  'conflict-signed-off',
  'evidence-disclosed',
  'inquiry-longer',
  'access-received',
  'access-longer',
  'access-answered',
  'progress',
] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];

/** How a letter proves that it came: it was opened after signing in, or a registered letter's day was recorded. */
export const LETTER_PROOFS = ['opening', 'registered-post'] as const;
export type LetterProof = (typeof LETTER_PROOFS)[number];

/** One letter that a step writes. */
export type LetterRow = {
  readonly step: CaseEventName;
  readonly to: Recipient;
  readonly template: LetterTemplate;
  /** The right of the respondent that it offers; null where it only tells. */
  readonly proves: Right | null;
  /** By which ways it is proved that it came; none where nothing hangs on it. */
  readonly provedBy: readonly LetterProof[];
};

const OPENED: readonly LetterProof[] = ['opening'];
const SERVED: readonly LetterProof[] = ['opening', 'registered-post'];

const toComplainant = (step: CaseEventName, template: LetterTemplate): LetterRow => ({
  step,
  to: 'complainant',
  template,
  proves: null,
  provedBy: [],
});

const toRespondent = (
  step: CaseEventName,
  template: LetterTemplate,
  proves: Right | null = null,
  provedBy: readonly LetterProof[] = proves === null ? [] : OPENED,
): LetterRow => ({ step, to: 'respondent', template, proves, provedBy });

const toBoth = (step: CaseEventName, template: LetterTemplate, proves: Right | null = null): readonly LetterRow[] => [
  toComplainant(step, template),
  toRespondent(step, template, proves),
];

/**
 * Which step writes which letter to whom, in either procedure: the column of notices of the reference procedure, line by
 * line. A step that has no row writes to nobody: what an investigator hands in, what is looked at of a risk, and whatever
 * is proposed and not yet decided.
 */
export const LETTERS: readonly LetterRow[] = [
  toComplainant('acknowledge', 'acknowledged'),
  toComplainant('ask-complainant', 'question-asked'),
  toComplainant('close-inadmissible', 'closed'),
  toComplainant('close-out-of-time', 'closed'),
  toComplainant('refer-elsewhere', 'closed'),
  toComplainant('merge', 'merged'),
  toComplainant('join-complaint', 'joined'),
  // The coach comes to talks by the case manager: before charges, nobody writes to them of a case.
  toComplainant('open-resolution', 'talks-opened'),
  toComplainant('end-resolution', 'talks-over'),
  toComplainant('resolution-time-runs-out', 'talks-over'),
  toComplainant('close-resolved', 'closed'),
  toRespondent('serve', 'charges', 'charges-served', SERVED),
  toRespondent('amend-charges', 'charges-amended', 'charges-served', SERVED),
  ...toBoth('disclose', 'report-disclosed', 'access-to-file'),
  ...toBoth('close-no-case', 'closed'),
  ...toBoth('close-with-advice', 'closed'),
  ...toBoth('find-case-to-answer', 'case-to-answer'),
  toRespondent('ask-closure-review', 'review-asked'),
  ...toBoth('confirm-closure', 'review-decided'),
  toComplainant('set-aside-to-triage', 'review-decided'),
  ...toBoth('set-aside-to-assessors', 'review-decided'),
  toRespondent('offer-agreed-outcome', 'outcome-offered'),
  // Whoever complains is told of what was agreed with its notification alone.
  toRespondent('accept-agreed-outcome', 'outcome-accepted'),
  ...toBoth('list-on-judgment', 'case-to-answer'),
  ...toBoth('name-panel', 'panel-named', 'panel-named'),
  ...toBoth('decide-objections', 'objections-decided', 'objection-time'),
  toComplainant('give-notice', 'hearing-notice'),
  toRespondent('give-notice', 'hearing-notice', 'notice-of-hearing', SERVED),
  ...toBoth('serve-bundle', 'hearing-bundle', 'access-to-file'),
  ...toBoth('postpone', 'hearing-postponed'),
  ...toBoth('adjourn', 'hearing-adjourned'),
  ...toBoth('resume-hearing', 'hearing-resumed'),
  toComplainant('notify', 'decision'),
  toRespondent('notify', 'decision', 'appeal-told'),
  ...toBoth('appeal', 'appeal-lodged'),
  // What is put in the place of a decision is notified by an act of its own: nobody reads of it before.
  ...toBoth('refuse-leave', 'appeal-decided'),
  ...toBoth('confirm-on-appeal', 'appeal-decided'),
  ...toBoth('quash-on-appeal', 'appeal-decided'),
  ...toBoth('remit', 'appeal-decided'),
  ...toBoth('complainant-withdraws', 'complaint-withdrawn'),
  ...toBoth('go-on-alone', 'goes-on-alone'),
  ...toBoth('stay', 'stands-still'),
  ...toBoth('lift-stay', 'goes-on-again'),
  // A case that is opened again waits for its charges as a new one does.
  toComplainant('reopen', 'reopened'),
  // Of an interim measure and a sanction the complainant reads what the public does, in the register.
  toRespondent('propose-measure', 'measure-proposed'),
  toRespondent('refuse-measure', 'measure-decided'),
  toRespondent('keep-measure', 'measure-decided'),
  toRespondent('notify-measure', 'measure-in-force'),
  toRespondent('confirm-urgent-measure', 'measure-in-force'),
  toRespondent('lift-measure', 'measure-over'),
  toRespondent('measure-lapses', 'measure-over'),
  toRespondent('put-sanction-in-force', 'sanction-in-force'),
  toRespondent('vary-sanction', 'sanction-changed'),
  toRespondent('complete-sanction', 'sanction-changed'),
  toRespondent('fail-sanction', 'sanction-changed'),
  // Whoever complained was told of the decision, and so of this.
  toComplainant('annul-sanction', 'decision-annulled'),
  toRespondent('report-on-conditions', 'sanction-reported'),
  toRespondent('warn-of-breach', 'sanction-warning', 'warned', SERVED),
  toRespondent('warning-lapses', 'sanction-warning-over'),
  toRespondent('annul-sanction', 'sanction-annulled'),
  // What the organ decides of a membership is between it and its member.
  toRespondent('confirm-exclusion', 'exclusion-decided'),
  toRespondent('apply-restoration', 'restoration-asked'),
  toRespondent('grant-restoration', 'restoration-decided'),
  toRespondent('refuse-restoration', 'restoration-decided'),
  // Whoever complained reads of it once it is decided that the coach leaves, and never of what was refused or taken back.
  toRespondent('propose-leaving', 'leaving-asked'),
  toRespondent('refuse-leaving', 'leaving-refused'),
  toRespondent('accept-leaving', 'leaving-agreed'),
  toComplainant('accept-leaving', 'left-by-consent'),
];
