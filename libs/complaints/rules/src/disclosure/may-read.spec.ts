import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import {
  APPEALED,
  BREACH,
  CHARGED,
  DISCLOSED,
  IN_TRIAGE,
  LATE,
  LISTED,
  NO_CASE,
  NOTICED,
  OFFERED,
  READY,
  REPORTED,
  serveBundle,
} from '../../test/full/paths.js';
import { DEFAULT_PROCEDURE } from '../case.js';
import type { CaseFunction } from '../functions.js';
import { mayRead, readsAll } from './may-read.js';
import { readerOf } from './readers.js';
import { isOwnWord, itemOfName, readsWordsOf } from './words-of.js';

const ON = '2026-12-01';

describe('what each reads of the complaint', () => {
  it('gives it to assessors only once it is disclosed, or where they decide whether it goes on at all', () => {
    expect(readsAll('narrative', 'investigator', after(IN_TRIAGE), ON)).toBe(true);
    expect(readsAll('narrative', 'assessor', after(IN_TRIAGE), ON)).toBe(false);
    expect(readsAll('narrative', 'assessor', after(REPORTED), ON)).toBe(false);
    expect(readsAll('narrative', 'assessor', after(DISCLOSED), ON)).toBe(true);
    expect(readsAll('narrative', 'assessor', after(DISCLOSED), '2026-06-02')).toBe(false);
    expect(readsAll('narrative', 'assessor', after(LATE), ON)).toBe(true);
    const close = step('close-inadmissible', 'registrar', { closure: 'not-of-the-code' });
    expect(readsAll('narrative', 'assessor', after([...IN_TRIAGE, [close, '2026-03-10']]), ON)).toBe(true);
  });

  it('gives it to a panel with the bundle; under the short procedure, which has none, with the charges', () => {
    expect(readsAll('narrative', 'panel', after(LISTED), ON)).toBe(false);
    expect(readsAll('narrative', 'panel', after(READY), ON)).toBe(true);
    const short = (steps: typeof CHARGED) => ({ ...after(steps), procedure: DEFAULT_PROCEDURE });
    expect(readsAll('narrative', 'panel', short(IN_TRIAGE), ON)).toBe(false);
    expect(readsAll('narrative', 'panel', short(CHARGED), ON)).toBe(true);
    // Nothing stands in the place of opening what was found before.
    expect(readsAll('earlier-findings', 'panel', short(CHARGED), ON)).toBe(false);
  });

  it('tells a name to everybody of the case, or to none but whoever keeps it', () => {
    const theCase = after(READY);
    expect(mayRead(itemOfName('named'), 'respondent', theCase, ON)).toBe('full');
    expect(mayRead(itemOfName('kept-from-coach'), 'respondent', theCase, ON)).toBe('nothing');
    expect(mayRead(itemOfName('kept-from-coach'), 'panel', theCase, ON)).toBe('existence');
    expect(mayRead(itemOfName('anonymous'), 'respondent', theCase, ON)).toBe('nothing');
  });
});

describe('what each reads of what was written with a step', () => {
  it.each<[CaseFunction, boolean, boolean, boolean, boolean]>([
    ['registrar', true, true, true, true],
    ['case-manager', true, true, true, true],
    ['investigator', false, true, false, true],
    ['assessor', false, true, false, true],
    ['reviewer', true, true, true, false],
    ['panel', false, false, false, false],
    ['interim-panel', false, false, false, false],
    ['respondent', false, false, false, false],
    ['witness', false, false, false, false],
    ['legal-adviser', false, false, false, false],
  ])('of a closure proposed, a report, a review asked and a stay: %s', (as, proposal, report, review, stay) => {
    const reported = after(REPORTED);
    expect(readsWordsOf(as, 'propose-closure', reported, ON)).toBe(proposal);
    expect(readsWordsOf(as, 'file-report', reported, ON)).toBe(report);
    expect(readsWordsOf(as, 'ask-closure-review', reported, ON)).toBe(review);
    expect(readsWordsOf(as, 'stay', reported, ON)).toBe(stay);
  });

  it('gives an answer of the complainant to whoever reads the complaint', () => {
    expect(readsWordsOf('assessor', 'complainant-answers', after(REPORTED), ON)).toBe(false);
    expect(readsWordsOf('assessor', 'complainant-answers', after(DISCLOSED), ON)).toBe(true);
    expect(readsWordsOf('respondent', 'complainant-answers', after(DISCLOSED), ON)).toBe(false);
  });

  it('gives the respondent the report once it is disclosed, and how the case was closed', () => {
    expect(readsWordsOf('respondent', 'file-report', after(DISCLOSED), ON)).toBe(true);
    expect(readsWordsOf('respondent', 'close-no-case', after(NO_CASE), ON)).toBe(true);
    expect(readsWordsOf('respondent', 'close-inadmissible', after(NO_CASE), ON)).toBe(false);
  });

  it('keeps a step that nobody named for those who keep the case', () => {
    expect(readsWordsOf('registrar', 'approve-disclosure', after(DISCLOSED), ON)).toBe(true);
    expect(readsWordsOf('investigator', 'approve-disclosure', after(DISCLOSED), ON)).toBe(false);
    expect(readerOf('presenter')).toBe('staff');
  });

  it('gives a panel the report, the stays and the hearing with the bundle; one to which the case was sent back, with its own', () => {
    const sentBack: readonly Timed[] = [...APPEALED, [step('remit', 'appeal-panel'), '2026-11-20']];
    const again = after(sentBack);
    const anew = { ...again, events: [...again.events, { ...serveBundle, on: '2026-11-30' }] };
    for (const [theCase, reads] of [
      [after(NOTICED), false],
      [after(READY), true],
      [again, false],
      [anew, true],
    ] as const) {
      expect(readsAll('narrative', 'panel', theCase, ON)).toBe(reads);
      for (const event of ['file-report', 'give-notice', 'stay'] as const)
        expect(readsWordsOf('panel', event, theCase, ON)).toBe(reads);
    }
    expect(readsWordsOf('appeal-panel', 'give-notice', after(sentBack), ON)).toBe(true);
  });

  it('gives what a panel finds to its members alone, and not to those who keep the case', () => {
    const found = after(BREACH);
    for (const as of ['registrar', 'case-manager', 'appeal-panel', 'reviewer', 'respondent'] as const)
      expect(readsWordsOf(as, 'find-breach', found, ON)).toBe(false);
    expect(readsWordsOf('panel', 'find-breach', found, ON)).toBe(true);
  });

  it('tells the respondent when they are heard and what was ruled, and who objected on what ground nobody but a reviewer', () => {
    const listed = after(LISTED);
    for (const event of ['give-notice', 'postpone', 'adjourn', 'decide-objections', 'refuse-leave'] as const)
      expect(readsWordsOf('respondent', event, listed, ON)).toBe(true);
    expect(readsWordsOf('respondent', 'object-to-panel', listed, ON)).toBe(false);
    expect(readsWordsOf('reviewer', 'object-to-panel', listed, ON)).toBe(true);
  });

  it('gives a party their own word and not the other’s, and those who weigh a report what both said of it', () => {
    const disclosed = after(DISCLOSED);
    const reads = (as: CaseFunction, by: CaseFunction) =>
      readsWordsOf(as, 'comment', disclosed, ON, { isOwn: isOwnWord(as, by, 'comment') });
    expect([reads('respondent', 'respondent'), reads('respondent', 'complainant')]).toEqual([true, false]);
    expect([reads('complainant', 'complainant'), reads('complainant', 'respondent')]).toEqual([true, false]);
    expect([reads('assessor', 'respondent'), reads('panel', 'respondent')]).toEqual([true, false]);
  });

  it('invariant 8: of an offer: assessors while it stands, and nobody who judges once it was refused', () => {
    const refused = after([...OFFERED, [step('refuse-agreed-outcome', 'respondent'), '2026-06-30']]);
    const left = after([...OFFERED, [step('agreed-outcome-time-runs-out', 'time'), '2026-07-17']]);
    expect(readsWordsOf('assessor', 'offer-agreed-outcome', after(OFFERED), ON)).toBe(true);
    for (const as of ['assessor', 'panel', 'appeal-panel'] as const)
      for (const theCase of [refused, left]) expect(readsWordsOf(as, 'offer-agreed-outcome', theCase, ON)).toBe(false);
    expect(readsWordsOf('case-manager', 'offer-agreed-outcome', refused, ON)).toBe(true);
  });
});
