import { describe, expect, it } from '@jest/globals';
import { type Allegation, LONGEST_BEHAVIOUR, MOST_ALLEGATIONS } from './allegation.js';
import { type Attempt, type Case, DEFAULT_PROCEDURE } from './case.js';
import { type Complaint, LONGEST, refusalsToFile } from './filing.js';
import { LONGEST_OF_REPRESENTATION, type Representation } from './harmed.js';
import {
  canGroundContestedTestimony,
  hasReturnCode,
  isKnownToBody,
  NAME_VISIBILITIES,
  type NameVisibility,
} from './identity-level.js';
import { toldComplainant } from './told-complainant.js';

const allegation: Allegation = {
  behaviour: 'He told my employer what I had said.',
  occurred: { kind: 'day', day: '2026-11-02' },
  clauses: ['CF-1', 'CP-2a'],
};
const complaint: Complaint = {
  about: 'Éric Moreau',
  harmed: { age: 'adult', representation: null },
  relation: null,
  allegations: [allegation],
  people: '',
  nameVisibility: 'named',
  name: 'Jeanne Petit',
  contact: 'jeanne@example.org',
  declared: true,
};
const told = (changes: Partial<Allegation>): Partial<Complaint> => ({ allegations: [{ ...allegation, ...changes }] });
const forAnother = (changes: Partial<Representation>, age: Complaint['harmed']['age'] = 'minor') => ({
  harmed: { age, representation: { who: 'Her mother', right: 'parental', words: '', ...changes } } as const,
});
const unknown = (nameVisibility: NameVisibility, name = '', contact = '') => ({ nameVisibility, name, contact });

describe('filing a complaint', () => {
  it.each<[string, Partial<Complaint>, [string, string][]]>([
    ['all is said', {}, []],
    ['it names no clause', told({ clauses: [] }), []],
    ['the time is told in words', told({ occurred: { kind: 'about', words: 'last winter' } }), []],
    ['it lasted', told({ occurred: { kind: 'period', from: '2026-01-02', until: '2026-11-22' } }), []],
    ['it names somebody else', { people: 'My sister was there.' }, []],
    ['a mother files for her child', forAnother({}), []],
    ['somebody files in a right of their own words', forAnother({ right: 'other', words: 'Her teacher' }), []],
    [
      'nothing is said',
      { about: ' ', name: '', contact: '', ...told({ behaviour: '', occurred: { kind: 'about', words: ' ' } }) },
      [
        ['COMPLAINTS_ABOUT_MISSING', 'about'],
        ['COMPLAINTS_NARRATIVE_MISSING', 'allegations.0.behaviour'],
        ['COMPLAINTS_TIME_MISSING', 'allegations.0.when'],
        ['COMPLAINTS_NAME_MISSING', 'name'],
        ['COMPLAINTS_CONTACT_MISSING', 'contact'],
      ],
    ],
    [
      'a colleague attests nothing',
      { relation: { to: 'colleague', peer: null } },
      [['COMPLAINTS_PEER_MISSING', 'peer']],
    ],
    ['it complains of nothing', { allegations: [] }, [['COMPLAINTS_ALLEGATION_MISSING', 'allegations']]],
    [
      'it complains of too much',
      { allegations: Array.from({ length: MOST_ALLEGATIONS + 1 }, () => allegation) },
      [['COMPLAINTS_TOO_MANY_ALLEGATIONS', 'allegations']],
    ],
    [
      'the second behaviour says nothing',
      { allegations: [allegation, { ...allegation, behaviour: ' ' }] },
      [['COMPLAINTS_NARRATIVE_MISSING', 'allegations.1.behaviour']],
    ],
    [
      'a text floods',
      told({ behaviour: 'x'.repeat(LONGEST_BEHAVIOUR + 1) }),
      [['COMPLAINTS_TEXT_TOO_LONG', 'allegations.0.behaviour']],
    ],
    ['the people flood', { people: 'x'.repeat(LONGEST.people + 1) }, [['COMPLAINTS_TEXT_TOO_LONG', 'people']]],
    ['the clause is none', told({ clauses: ['<b>'] }), [['COMPLAINTS_CLAUSE_UNKNOWN', 'allegations.0.clauses']]],
    [
      'the day exists in no calendar',
      told({ occurred: { kind: 'day', day: '2026-02-30' } }),
      [['COMPLAINTS_TIME_MISSING', 'allegations.0.day']],
    ],
    [
      'the day is to come',
      told({ occurred: { kind: 'day', day: '2026-11-23' } }),
      [['COMPLAINTS_TIME_IN_FUTURE', 'allegations.0.day']],
    ],
    [
      'the period ends before it begins',
      told({ occurred: { kind: 'period', from: '2026-05-02', until: '2026-05-01' } }),
      [['COMPLAINTS_PERIOD_REVERSED', 'allegations.0.until']],
    ],
    [
      'somebody files for another and does not say who they are',
      forAnother({ who: ' ' }),
      [['COMPLAINTS_REPRESENTATIVE_MISSING', 'representation.who']],
    ],
    [
      'they do not say in what other right',
      forAnother({ right: 'other' }),
      [['COMPLAINTS_RIGHT_MISSING', 'representation.words']],
    ],
    [
      'who they are floods',
      forAnother({ who: 'x'.repeat(LONGEST_OF_REPRESENTATION + 1) }),
      [['COMPLAINTS_TEXT_TOO_LONG', 'representation.who']],
    ],
    [
      'a parent speaks for an adult as a parent',
      forAnother({}, 'adult'),
      [['COMPLAINTS_PARENT_OF_ADULT', 'representation.right']],
    ],
    ['nothing is declared', { declared: false }, [['COMPLAINTS_NOT_DECLARED', 'declared']]],
    ['it is anonymous', unknown('anonymous'), []],
    ['it is under a code alone', unknown('pseudonymous'), []],
    [
      'a name is given that must not be kept',
      unknown('anonymous', 'Jeanne'),
      [['COMPLAINTS_NAME_NOT_TO_BE_KEPT', 'nameVisibility']],
    ],
    [
      'an address is given that must not be kept',
      unknown('pseudonymous', '', 'jeanne@example.org'),
      [['COMPLAINTS_NAME_NOT_TO_BE_KEPT', 'nameVisibility']],
    ],
    [
      'the name is only kept from the coach, it is needed all the same',
      unknown('kept-from-coach'),
      [
        ['COMPLAINTS_NAME_MISSING', 'name'],
        ['COMPLAINTS_CONTACT_MISSING', 'contact'],
      ],
    ],
  ])('when %s, says each reason', (_, changes, expected) => {
    const refusals = refusalsToFile({ ...complaint, ...changes }, '2026-11-22');

    expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
  });
});

describe('how much the body is told of who complains', () => {
  it('decides what the complaint can carry, and whether its complainant can come back', () => {
    const levels = NAME_VISIBILITIES.map((level) => [
      level,
      isKnownToBody(level),
      canGroundContestedTestimony(level),
      hasReturnCode(level),
    ]);

    expect(levels).toEqual([
      ['named', true, true, true],
      ['kept-from-coach', true, true, true],
      ['pseudonymous', false, false, true],
      ['anonymous', false, false, false],
    ]);
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
