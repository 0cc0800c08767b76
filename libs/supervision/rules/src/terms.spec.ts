import { describe, expect, it } from '@jest/globals';
import {
  refusalsOfForm,
  refusalsOfTerms,
  refusalsToAnswerTerms,
  refusalsToProposeTerms,
  type TermsContent,
  type TermsState,
} from './terms.js';

const terms: TermsContent = {
  form: 'individual',
  everyWeeks: 4,
  minutes: 90,
  limits: ['legal-duty', 'serious-harm'],
};
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('the terms of an agreement', () => {
  it.each<[string, Partial<TermsContent>, string[]]>([
    ['all is said', {}, []],
    ['no frequency is agreed', { everyWeeks: null, minutes: null }, []],
    ['the limits go further', { limits: ['legal-duty', 'serious-harm', 'ongoing-breach', 'evidence-fraud'] }, []],
    ['it is among peers, once a year for a day', { form: 'peer', everyWeeks: 52, minutes: 1440 }, []],
    ['the legal duty is left out', { limits: ['serious-harm'] }, ['SUPERVISION_LIMITS_INCOMPLETE']],
    ['serious harm is left out', { limits: ['legal-duty'] }, ['SUPERVISION_LIMITS_INCOMPLETE']],
    ['there is no limit', { limits: [] }, ['SUPERVISION_LIMITS_INCOMPLETE']],
    ['it is every 0 weeks', { everyWeeks: 0 }, ['SUPERVISION_WEEKS_UNREADABLE']],
    ['it is less than once a year', { everyWeeks: 53 }, ['SUPERVISION_WEEKS_UNREADABLE']],
    ['it is every week and a half', { everyWeeks: 1.5 }, ['SUPERVISION_WEEKS_UNREADABLE']],
    ['it lasts no time', { minutes: 0 }, ['SUPERVISION_LENGTH_UNREADABLE']],
    ['it lasts more than a day', { minutes: 1441 }, ['SUPERVISION_LENGTH_UNREADABLE']],
  ])('when %s', (_, changes, expected) => {
    expect(codes(refusalsOfTerms({ ...terms, ...changes }))).toEqual(expected);
  });

  it.each([
    ['accepted', null, []],
    ['accepted', 'supervisee', []],
    ['accepted', 'supervisor', ['SUPERVISION_TERMS_WAITING']],
    ['proposed', null, ['SUPERVISION_NOT_AGREED']],
    ['declined', null, ['SUPERVISION_NOT_AGREED']],
  ] as const)('proposed by the coach under an agreement that is %s, while that of %s waits', (status, by, expected) => {
    const waiting = by && { proposedBy: by, state: 'waiting' as const };

    expect(codes(refusalsToProposeTerms({ status }, waiting, terms, 'supervisee'))).toEqual(expected);
  });

  it('are proposed with what they say', () => {
    const refusals = refusalsToProposeTerms({ status: 'accepted' }, null, { ...terms, limits: [] }, 'supervisor');

    expect(codes(refusals)).toEqual(['SUPERVISION_LIMITS_INCOMPLETE']);
  });

  it.each<[TermsState, 'supervisee' | 'supervisor', string[]]>([
    ['waiting', 'supervisor', []],
    ['waiting', 'supervisee', ['SUPERVISION_TERMS_OWN']],
    ['agreed', 'supervisor', ['SUPERVISION_TERMS_ANSWERED']],
    ['declined', 'supervisor', ['SUPERVISION_TERMS_ANSWERED']],
    ['replaced', 'supervisee', ['SUPERVISION_TERMS_ANSWERED']],
  ])('of the coach, %s, answered by the %s', (state, side, expected) => {
    expect(codes(refusalsToAnswerTerms({ state, proposedBy: 'supervisee' }, side))).toEqual(expected);
  });

  it.each([
    ['individual', null, true],
    ['peer', null, true],
    ['individual', 'group', true],
    ['group', 'individual', true],
    ['peer', 'peer', true],
    ['peer', 'individual', false],
    ['individual', 'peer', false],
    ['group', 'peer', false],
  ] as const)('let a session be %s where they say %s: %s', (form, agreed, lets) => {
    const expected = [{ code: 'SUPERVISION_FORM_NOT_AGREED', params: { agreed }, path: 'form' }];
    expect(refusalsOfForm(form, agreed)).toEqual(lets ? [] : expected);
  });
});
