import { describe, expect, it } from '@jest/globals';
import { after } from '../../test/full/given.js';
import { DISCLOSED, IN_TRIAGE, NO_CASE, REPORTED } from '../../test/full/paths.js';
import { type Case, DEFAULT_PROCEDURE } from '../case.js';
import { isInSight, mayBeReliedOn, refusalsToDisclose, refusalsToWithdraw, type ToDisclose } from './disclosing.js';

const ON = '2026-06-20';
const exhibit = { kind: 'document', source: 'body', version: 1 } as const;
const good: ToDisclose = {
  to: 'respondent',
  exhibit,
  title: 'A message to the employer',
  before: [],
  nameVisibility: 'kept-from-coach',
  complainantName: 'Zoé D’Été-Martin',
};
const shown = { to: 'respondent', disclosedOn: '2026-06-10', withdrawnOn: null } as const;
const withdrawn = { to: 'respondent', disclosedOn: '2026-06-10', withdrawnOn: '2026-06-15' } as const;
const codes = (changes: Partial<ToDisclose> = {}, theCase: Case = after(DISCLOSED)) =>
  refusalsToDisclose({ ...good, ...changes }, theCase, ON).map(({ code }) => code);

describe('disclosing an exhibit', () => {
  it.each<[string, Partial<ToDisclose>, string[]]>([
    ['of the body’s own', {}, []],
    [
      'of health, which is another’s',
      { exhibit: { ...exhibit, kind: 'health-material' } },
      ['COMPLAINTS_NOT_FOR_A_PARTY'],
    ],
    ['that the respondent gave', { exhibit: { ...exhibit, source: 'respondent' } }, ['COMPLAINTS_EXHIBIT_OF_PARTY']],
    ['that the complainant sees', { before: [{ ...shown, to: 'complainant' }] }, []],
    ['that they see already', { before: [shown] }, ['COMPLAINTS_DISCLOSED_ALREADY']],
    ['that was withdrawn from sight', { before: [withdrawn] }, []],
    [
      'as it came from one whose name is kept',
      { exhibit: { ...exhibit, source: 'complainant' } },
      ['COMPLAINTS_REDACTED_VERSION_NEEDED'],
    ],
    [
      'as it came from a witness beside them',
      { exhibit: { ...exhibit, source: 'witness' } },
      ['COMPLAINTS_REDACTED_VERSION_NEEDED'],
    ],
    ['of theirs, redacted', { exhibit: { ...exhibit, source: 'complainant', version: 2 } }, []],
    [
      'as it came from one whom the coach may know',
      { exhibit: { ...exhibit, source: 'complainant' }, nameVisibility: 'named' },
      [],
    ],
    ['under no title', { title: '' }, ['COMPLAINTS_TITLE_MISSING']],
    ['under a title with the name that is kept', { title: 'Message de ZOE' }, ['COMPLAINTS_TITLE_NAMES_COMPLAINANT']],
    ['under one with a part of it', { title: 'Lettre (ete-2026)' }, ['COMPLAINTS_TITLE_NAMES_COMPLAINANT']],
    ['under a title with a word that begins like it', { title: 'Zoéologie' }, []],
    ['under the name of one whom the coach may know', { title: 'Zoé', nameVisibility: 'named' }, []],
  ])('%s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('is refused before the case manager disclosed the report; under the short procedure, before charges', () => {
    expect(codes({}, after(REPORTED))).toEqual(['COMPLAINTS_DISCLOSURE_TOO_EARLY']);
    const short = { ...after(REPORTED), procedure: DEFAULT_PROCEDURE };
    expect(codes({}, short)).toEqual([]);
    expect(codes({}, { ...after(IN_TRIAGE), procedure: DEFAULT_PROCEDURE })).toEqual([
      'COMPLAINTS_DISCLOSURE_TOO_EARLY',
    ]);
  });

  it('is over when the case is', () => {
    expect(codes({}, after(NO_CASE))).toEqual(['COMPLAINTS_NOT_NOW']);
  });

  it.each<[string, Partial<ToDisclose>, string[]]>([
    ['as it came in', {}, ['COMPLAINTS_REDACTED_VERSION_NEEDED']],
    ['redacted', { exhibit: { ...exhibit, version: 2 } }, []],
    ['that they gave', { exhibit: { ...exhibit, version: 2, source: 'complainant' } }, ['COMPLAINTS_EXHIBIT_OF_PARTY']],
    [
      'of another’s health',
      { exhibit: { ...exhibit, version: 2, kind: 'health-material' } },
      ['COMPLAINTS_NOT_FOR_A_PARTY'],
    ],
    ['under their own name', { exhibit: { ...exhibit, version: 2 }, title: 'Zoé' }, []],
  ])('is another thing to the complainant: %s', (_, changes, expected) => {
    expect(codes({ to: 'complainant', ...changes })).toEqual(expected);
  });

  it('is withdrawn from sight once', () => {
    expect(refusalsToWithdraw(shown)).toEqual([]);
    expect(refusalsToWithdraw(withdrawn).map(({ code }) => code)).toEqual(['COMPLAINTS_WITHDRAWN_ALREADY']);
  });
});

describe('what is in the respondent’s sight, and what a finding may rest on', () => {
  it.each<[string, Parameters<typeof isInSight>[0], string, boolean]>([
    ['nothing that was never disclosed', [], ON, false],
    ['nothing before its day', [shown], '2026-06-09', false],
    ['what was disclosed, from its day on', [shown], '2026-06-10', true],
    ['what is withdrawn, until the day before', [withdrawn], '2026-06-14', true],
    ['nothing that is withdrawn', [withdrawn], '2026-06-15', false],
    ['what was withdrawn and disclosed again', [withdrawn, { ...shown, disclosedOn: '2026-06-18' }], ON, true],
  ])('%s', (_, acts, on, expected) => {
    expect(isInSight(acts, 'respondent', on)).toBe(expected);
    expect(mayBeReliedOn({ source: 'complainant' }, acts, on)).toBe(expected);
  });

  it('rests on nothing that the complainant alone has in sight', () => {
    const acts = [{ ...shown, to: 'complainant' }] as const;
    expect([isInSight(acts, 'complainant', ON), isInSight(acts, 'respondent', ON)]).toEqual([true, false]);
    expect(mayBeReliedOn({ source: 'body' }, acts, ON)).toBe(false);
  });

  it('rests on what the respondent gave, without an act', () => {
    expect(mayBeReliedOn({ source: 'respondent' }, [], ON)).toBe(true);
  });
});
