import { describe, expect, it } from '@jest/globals';
import { refusalsOfLadder, type RungPassed } from './ladder.js';
import { refusalsOfTerms, termsOf, type Terms } from './terms.js';

const condition = { code: 'no-minors', amount: null, country: null } as const;
const codes = (terms: Terms) => refusalsOfTerms(terms).map(({ code }) => code);

describe('the terms of a sanction', () => {
  it.each<[string, Terms, string[]]>([
    ['O3: a learning plan of one month', termsOf('learning-plan', { months: 1 }), []],
    ['O3: of none', termsOf('learning-plan'), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O4: a caution of one year', termsOf('caution', { months: 12 }), []],
    ['O4: a caution of five', termsOf('caution', { months: 60 }), []],
    ['O4: of less than one', termsOf('caution', { months: 11 }), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O4: of more than five', termsOf('caution', { months: 61 }), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O5: conditions of three years', termsOf('conditions', { months: 36, conditions: [condition] }), []],
    ['O5: of more', termsOf('conditions', { months: 37, conditions: [condition] }), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O5: without a condition', termsOf('conditions', { months: 3 }), ['COMPLAINTS_SANCTION_CONDITIONS']],
    [
      'O5: with the same twice',
      termsOf('conditions', { months: 3, conditions: [condition, condition] }),
      ['COMPLAINTS_CONDITIONS_TOO_MANY'],
    ],
    [
      'O5: with a number that it does not take',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, amount: 3 }] }),
      ['COMPLAINTS_CONDITION_AMOUNT'],
    ],
    [
      'O5: supervision every two weeks',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, code: 'supervision-every', amount: 2 }] }),
      [],
    ],
    [
      'O5: every fourteen',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, code: 'supervision-every', amount: 14 }] }),
      ['COMPLAINTS_CONDITION_AMOUNT'],
    ],
    [
      'O5: insured in a country',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, code: 'insured-in', country: 'FR' }] }),
      [],
    ],
    [
      'O5: insured in no country',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, code: 'insured-in', country: 'France' }] }),
      ['COMPLAINTS_CONDITION_COUNTRY'],
    ],
    [
      'O5: insured nowhere',
      termsOf('conditions', { months: 3, conditions: [{ ...condition, code: 'insured-in' }] }),
      ['COMPLAINTS_CONDITION_COUNTRY'],
    ],
    ['O6: a reduction without a level', termsOf('level-reduction', { months: 12 }), ['COMPLAINTS_SANCTION_LEVEL']],
    [
      'O6: to apply again after half a year',
      termsOf('level-reduction', { months: 6, level: 'one' }),
      ['COMPLAINTS_SANCTION_MONTHS'],
    ],
    ['O7: a suspension of one month', termsOf('suspension', { months: 1 }), []],
    [
      'O7: with supervision meanwhile',
      termsOf('suspension', { months: 3, conditions: [{ ...condition, code: 'supervision-every', amount: 4 }] }),
      [],
    ],
    [
      'O7: with a limit to work that nobody may do meanwhile',
      termsOf('suspension', { months: 3, conditions: [condition] }),
      ['COMPLAINTS_CONDITION_NOT_SUSPENDED'],
    ],
    [
      'O7: with a role that is off anyway',
      termsOf('suspension', { months: 3, conditions: [{ ...condition, code: 'no-assessing' }] }),
      ['COMPLAINTS_CONDITION_NOT_SUSPENDED'],
    ],
    [
      'O4: a caution with a condition',
      termsOf('caution', { months: 12, conditions: [condition] }),
      ['COMPLAINTS_SANCTION_CONDITIONS'],
    ],
    ['O7: of a year', termsOf('suspension', { months: 12 }), []],
    ['O7: of more than a year', termsOf('suspension', { months: 13 }), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O7: without a length', termsOf('suspension'), ['COMPLAINTS_SANCTION_MONTHS']],
    ['O7: with a level', termsOf('suspension', { months: 3, level: 'one' }), ['COMPLAINTS_SANCTION_LEVEL']],
    ['O8: the removal of no role', termsOf('role-removal', { months: 12 }), ['COMPLAINTS_SANCTION_ROLES']],
    ['O9: a withdrawal with two years to restoration', termsOf('withdrawal', { months: 24 }), []],
    ['O9: with less', termsOf('withdrawal', { months: 23 }), ['COMPLAINTS_SANCTION_MONTHS']],
    [
      'O10: an exclusion, which is the statutes’',
      termsOf('exclusion', { months: 60 }),
      ['COMPLAINTS_SANCTION_NOT_HERE'],
    ],
    ['O2: redress with a name', termsOf('redress', { months: 1, named: true }), ['COMPLAINTS_NAMING_NOT_HERE']],
  ])('%s', (_, terms, expected) => {
    expect(codes(terms)).toEqual(expected);
  });
});

describe('the ladder', () => {
  const rung = (kind: RungPassed['kind']): RungPassed => ({ kind, why: 'risk-remains' });
  const BELOW_CONDITIONS = [rung('redress'), rung('learning-plan'), rung('caution')];

  it.each<[string, RungPassed[], string[]]>([
    ['walked from the lowest upward', BELOW_CONDITIONS, []],
    ['with a rung left out', [BELOW_CONDITIONS[0]!, BELOW_CONDITIONS[2]!], ['COMPLAINTS_RUNG_MISSING']],
    ['walked downward', [...BELOW_CONDITIONS].reverse(), ['COMPLAINTS_LADDER_ORDER']],
    ['walked past what is imposed', [...BELOW_CONDITIONS, rung('conditions')], ['COMPLAINTS_LADDER_ORDER']],
    ['not walked at all', [], ['COMPLAINTS_RUNG_MISSING']],
  ])('%s', (_, rungs, expected) => {
    expect(refusalsOfLadder('conditions', { rungs }).map(({ code }) => code)).toEqual(expected);
  });

  it('says which rung is the first that nobody spoke of', () => {
    expect(refusalsOfLadder('withdrawal', { rungs: BELOW_CONDITIONS })).toEqual([
      { code: 'COMPLAINTS_RUNG_MISSING', params: { rung: 'conditions' }, path: 'rungs' },
    ]);
  });
});
