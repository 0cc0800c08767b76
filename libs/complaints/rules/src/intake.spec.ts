import { describe, expect, it } from '@jest/globals';
import { type Attempt, type Case, DEFAULT_PROCEDURE } from './case.js';
import { type Complaint, LONGEST, refusalsToFile } from './filing.js';
import { toldComplainant } from './told-complainant.js';

const complaint: Complaint = {
  about: 'Éric Moreau',
  narrative: 'He told my employer what I had said.',
  clauses: ['CF-1', 'CP-2a'],
  occurred: { kind: 'day', day: '2026-11-02' },
  name: 'Jeanne Petit',
  contact: 'jeanne@example.org',
};

describe('filing a complaint', () => {
  it.each<[string, Partial<Complaint>, [string, string][]]>([
    ['all is said', {}, []],
    ['it names no clause', { clauses: [] }, []],
    ['the time is told in words', { occurred: { kind: 'about', words: 'last winter' } }, []],
    ['it lasted', { occurred: { kind: 'period', from: '2026-01-02', until: '2026-11-22' } }, []],
    [
      'nothing is said',
      { about: ' ', narrative: '', name: '', contact: '', occurred: { kind: 'about', words: ' ' } },
      [
        ['COMPLAINTS_ABOUT_MISSING', 'about'],
        ['COMPLAINTS_NARRATIVE_MISSING', 'narrative'],
        ['COMPLAINTS_TIME_MISSING', 'when'],
        ['COMPLAINTS_NAME_MISSING', 'name'],
        ['COMPLAINTS_CONTACT_MISSING', 'contact'],
      ],
    ],
    ['a text floods', { narrative: 'x'.repeat(LONGEST.narrative + 1) }, [['COMPLAINTS_TEXT_TOO_LONG', 'narrative']]],
    ['the clause is none', { clauses: ['<b>'] }, [['COMPLAINTS_CLAUSE_UNKNOWN', 'clauses']]],
    [
      'the day exists in no calendar',
      { occurred: { kind: 'day', day: '2026-02-30' } },
      [['COMPLAINTS_TIME_MISSING', 'day']],
    ],
    ['the day is to come', { occurred: { kind: 'day', day: '2026-11-23' } }, [['COMPLAINTS_TIME_IN_FUTURE', 'day']]],
    [
      'the period ends before it begins',
      { occurred: { kind: 'period', from: '2026-05-02', until: '2026-05-01' } },
      [['COMPLAINTS_PERIOD_REVERSED', 'until']],
    ],
  ])('when %s, says each reason', (_, changes, expected) => {
    const refusals = refusalsToFile({ ...complaint, ...changes }, '2026-11-22');

    expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
  });
});

describe('what a complainant is told', () => {
  const submit: Attempt = { event: 'submit', by: { as: 'complainant', personIds: ['c'] } };
  const acknowledge: Attempt = { event: 'acknowledge', by: { as: 'case-manager', personIds: ['m'] }, noConflict: true };
  const serve: Attempt = { event: 'serve', by: { as: 'registrar', personIds: ['r'] }, inWriting: true };
  const told = (...steps: [Attempt, string][]) => {
    const theCase: Case = {
      events: steps.map(([attempt, on]) => ({ ...attempt, on })),
      everHeld: [],
      pauses: [],
      procedure: DEFAULT_PROCEDURE,
    };
    return toldComplainant(theCase, '2026-12-01');
  };

  it('is when the complaint will be acknowledged, then when there will be news', () => {
    expect(told([submit, '2026-11-22'])).toEqual({
      state: 'received',
      next: { what: 'acknowledgement', by: '2026-11-29' },
    });
    expect(told([submit, '2026-11-22'], [acknowledge, '2026-11-24'])).toEqual({
      state: 'in-hand',
      next: { what: 'news', by: '2027-02-24' },
    });
  });

  it('counts the news from the seventh day when it is acknowledged late', () => {
    expect(told([submit, '2026-11-22'], [acknowledge, '2026-12-05']).next).toEqual({ what: 'news', by: '2027-02-28' });
  });

  it('does not change with what happens to the coach', () => {
    expect(told([submit, '2026-11-22'], [acknowledge, '2026-11-24'], [serve, '2026-11-30'])).toEqual(
      told([submit, '2026-11-22'], [acknowledge, '2026-11-24']),
    );
  });

  it('promises nothing once the case is closed', () => {
    const close: Attempt = { event: 'close-inadmissible', by: { as: 'registrar', personIds: ['r'] }, reasoned: true };

    expect(told([submit, '2026-11-22'], [acknowledge, '2026-11-24'], [close, '2026-11-30'])).toEqual({
      state: 'closed',
      next: null,
    });
  });
});
