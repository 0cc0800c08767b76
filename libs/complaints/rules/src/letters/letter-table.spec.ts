import { describe, expect, it } from '@jest/globals';
import { after as shortly, START } from '../../test/given-case.js';
import { after, EMPTY } from '../../test/full/given.js';
import { DISCLOSED, IN_TRIAGE } from '../../test/full/paths.js';
import { CASE_EVENTS, type CaseEventName } from '../case-events.js';
import { RIGHTS } from '../dossier/rights.js';
import { lineOf } from '../procedures.js';
import { DEFAULT_PROCEDURE, FULL } from '../case.js';
import { LETTERS, type LetterTemplate, type Recipient } from './letter-table.js';
import { isReached, lettersOf } from './letters-of.js';

type Expected = readonly [CaseEventName, Recipient, LetterTemplate, (string | null)?];
const C = 'complainant';
const R = 'respondent';

/** The notices of the reference procedure, written down apart from the table, which could be wrong. */
const NOTICES: readonly Expected[] = [
  ['acknowledge', C, 'acknowledged'],
  ['ask-complainant', C, 'question-asked'],
  ['close-inadmissible', C, 'closed'],
  ['close-out-of-time', C, 'closed'],
  ['refer-elsewhere', C, 'closed'],
  ['merge', C, 'merged'],
  ['join-complaint', C, 'joined'],
  ['open-resolution', C, 'talks-opened'],
  ['end-resolution', C, 'talks-over'],
  ['resolution-time-runs-out', C, 'talks-over'],
  ['close-resolved', C, 'closed'],
  ['serve', R, 'charges', 'charges-served opening registered-post'],
  ['amend-charges', R, 'charges-amended', 'charges-served opening registered-post'],
  ['disclose', C, 'report-disclosed'],
  ['disclose', R, 'report-disclosed', 'access-to-file opening'],
  ['close-no-case', C, 'closed'],
  ['close-no-case', R, 'closed'],
  ['close-with-advice', C, 'closed'],
  ['close-with-advice', R, 'closed'],
  ['find-case-to-answer', C, 'case-to-answer'],
  ['find-case-to-answer', R, 'case-to-answer'],
  ['ask-closure-review', R, 'review-asked'],
  ['confirm-closure', C, 'review-decided'],
  ['confirm-closure', R, 'review-decided'],
  ['set-aside-to-triage', C, 'review-decided'],
  ['set-aside-to-assessors', C, 'review-decided'],
  ['set-aside-to-assessors', R, 'review-decided'],
  ['offer-agreed-outcome', R, 'outcome-offered'],
  ['accept-agreed-outcome', R, 'outcome-accepted'],
  ['list-on-judgment', C, 'case-to-answer'],
  ['list-on-judgment', R, 'case-to-answer'],
  ['name-panel', C, 'panel-named'],
  ['name-panel', R, 'panel-named', 'panel-named opening'],
  ['decide-objections', C, 'objections-decided'],
  ['decide-objections', R, 'objections-decided', 'objection-time opening'],
  ['give-notice', C, 'hearing-notice'],
  ['give-notice', R, 'hearing-notice', 'notice-of-hearing opening registered-post'],
  ['serve-bundle', C, 'hearing-bundle'],
  ['serve-bundle', R, 'hearing-bundle', 'access-to-file opening'],
  ['postpone', C, 'hearing-postponed'],
  ['postpone', R, 'hearing-postponed'],
  ['adjourn', C, 'hearing-adjourned'],
  ['adjourn', R, 'hearing-adjourned'],
  ['resume-hearing', C, 'hearing-resumed'],
  ['resume-hearing', R, 'hearing-resumed'],
  ['notify', C, 'decision'],
  ['notify', R, 'decision', 'appeal-told opening'],
  ['appeal', C, 'appeal-lodged'],
  ['appeal', R, 'appeal-lodged'],
  ...(['refuse-leave', 'confirm-on-appeal', 'quash-on-appeal', 'remit'] as const).flatMap((step): Expected[] => [
    [step, C, 'appeal-decided'],
    [step, R, 'appeal-decided'],
  ]),
  ['complainant-withdraws', C, 'complaint-withdrawn'],
  ['complainant-withdraws', R, 'complaint-withdrawn'],
  ['go-on-alone', C, 'goes-on-alone'],
  ['go-on-alone', R, 'goes-on-alone'],
  ['stay', C, 'stands-still'],
  ['stay', R, 'stands-still'],
  ['lift-stay', C, 'goes-on-again'],
  ['lift-stay', R, 'goes-on-again'],
  ['reopen', C, 'reopened'],
  ['propose-measure', R, 'measure-proposed'],
  ['refuse-measure', R, 'measure-decided'],
  ['keep-measure', R, 'measure-decided'],
  ['notify-measure', R, 'measure-in-force'],
  ['confirm-urgent-measure', R, 'measure-in-force'],
  ['lift-measure', R, 'measure-over'],
  ['measure-lapses', R, 'measure-over'],
  ['put-sanction-in-force', R, 'sanction-in-force'],
  ['vary-sanction', R, 'sanction-changed'],
  ['complete-sanction', R, 'sanction-changed'],
  ['fail-sanction', R, 'sanction-changed'],
  ['annul-sanction', C, 'decision-annulled'],
  ['report-on-conditions', R, 'sanction-reported'],
  ['warn-of-breach', R, 'sanction-warning', 'warned opening registered-post'],
  ['warning-lapses', R, 'sanction-warning-over'],
  ['annul-sanction', R, 'sanction-annulled'],
  ['confirm-exclusion', R, 'exclusion-decided'],
  ['apply-restoration', R, 'restoration-asked'],
  ['grant-restoration', R, 'restoration-decided'],
  ['refuse-restoration', R, 'restoration-decided'],
  ['propose-leaving', R, 'leaving-asked'],
  ['refuse-leaving', R, 'leaving-refused'],
  ['accept-leaving', R, 'leaving-agreed'],
  ['accept-leaving', C, 'left-by-consent'],
];

const named = { nameVisibility: 'named' } as const;

describe('a step writes', () => {
  it.each(NOTICES)('%s to the %s: %s', (step, to, template, proves = null) => {
    const found = LETTERS.find((row) => row.step === step && row.to === to);

    expect(found?.template).toBe(template);
    expect(found?.proves ? [found.proves, ...found.provedBy].join(' ') : null).toBe(proves);
  });

  it('nothing else, and to nobody twice', () => {
    const written = LETTERS.map(({ step, to }) => `${step} ${to}`);

    expect([...written].sort()).toEqual(NOTICES.map(([step, to]) => `${step} ${to}`).sort());
  });

  it('only as a step of one procedure or the other, and proves only rights that there are', () => {
    for (const { step, proves } of LETTERS) {
      expect([DEFAULT_PROCEDURE, FULL].some((procedure) => lineOf(procedure, step))).toBe(true);
      if (proves) expect(RIGHTS).toContain(proves);
    }
  });
});

describe('nobody is written to', () => {
  const writes = (step: CaseEventName, addressed: Parameters<typeof lettersOf>[1]) =>
    lettersOf(step, addressed).map(({ to }) => to);

  it('of a case whose charges are not served to them, whatever happens in it (K17)', () => {
    for (const event of CASE_EVENTS)
      expect(writes(event, { theCase: after(IN_TRIAGE), ...named })).not.toContain('respondent');
    expect(writes('complainant-withdraws', { theCase: after(DISCLOSED), ...named })).toEqual([C, R]);
  });

  it('who left no way to be reached, while the other party is', () => {
    const anonymous = { theCase: after(DISCLOSED), nameVisibility: 'anonymous' } as const;

    expect(writes('disclose', anonymous)).toEqual([R]);
    expect(isReached('complainant', { ...anonymous, nameVisibility: 'pseudonymous' })).toBe(true);
  });

  it('of what is handed in, proposed or looked at', () => {
    const theCase = after(DISCLOSED);

    for (const step of [
      'file-report',
      'propose-closure',
      'screen-risk',
      'propose-stay',
      'decide',
      'vary-on-appeal',
    ] as const)
      expect(writes(step, { theCase, ...named })).toEqual([]);
    expect(writes('notify', { theCase: shortly(...START), ...named })).toEqual([C, R]);
    expect(writes('notify', { theCase: EMPTY, ...named })).toEqual([C]);
  });
});
