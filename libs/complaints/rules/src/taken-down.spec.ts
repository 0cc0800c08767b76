import { describe, expect, it } from '@jest/globals';
import type { Tie } from './conflicts/tie.js';
import type { Complaint } from './filing.js';
import { refusalsToHear, refusalsToTakeDown, type TakenDown, type Taker } from './taken-down.js';

const TODAY = '2026-11-22';
const complaint: Complaint = {
  about: 'Éric Moreau',
  harmed: { age: 'adult', representation: null },
  relation: null,
  allegations: [
    {
      behaviour: 'He told my employer what I had said.',
      occurred: { kind: 'day', day: '2026-11-02' },
      clauses: ['CF-1'],
    },
  ],
  people: '',
  nameVisibility: 'named',
  name: 'Jeanne Petit',
  contact: '4 rue des Carmes, 44000 Nantes',
  declared: true,
};
const onPaper: TakenDown = { cameBy: 'paper', receivedOn: '2026-11-12', readBack: null, reachedBy: 'post' };
const byPhone: TakenDown = { ...onPaper, cameBy: 'phone', readBack: { on: '2026-11-13', agreed: true } };
const onDay = (day: string): Partial<Complaint> => ({
  allegations: [{ ...complaint.allegations[0]!, occurred: { kind: 'day', day } }],
});

describe('taking down a complaint', () => {
  it.each<[string, Partial<Complaint>, TakenDown, [string, string][]]>([
    ['a paper says all', {}, onPaper, []],
    ['it came today and tells of today', onDay(TODAY), { ...onPaper, receivedOn: TODAY }, []],
    ['it was told by phone and read back on the same day', {}, { ...byPhone, receivedOn: '2026-11-13' }, []],
    ['it was told in person', {}, { ...byPhone, cameBy: 'in-person' }, []],
    [
      'the day on which it came is none',
      {},
      { ...onPaper, receivedOn: '' },
      [['COMPLAINTS_RECEIPT_DAY_MISSING', 'receivedOn']],
    ],
    [
      'it came tomorrow',
      {},
      { ...onPaper, receivedOn: '2026-11-23' },
      [['COMPLAINTS_RECEIPT_IN_FUTURE', 'receivedOn']],
    ],
    [
      'it tells of a day after it came',
      onDay('2026-11-13'),
      onPaper,
      [['COMPLAINTS_AFTER_RECEIPT', 'allegations.0.day']],
    ],
    [
      'a colleague spoke to the coach after it came',
      {
        relation: {
          to: 'colleague',
          peer: { challenge: { kind: 'spoken', on: '2026-11-13' }, basis: 'first-hand', interest: null },
        },
      },
      onPaper,
      [['COMPLAINTS_AFTER_RECEIPT', 'peer.spokenOn']],
    ],
    [
      'it lacks what the pages ask as well',
      { allegations: [], about: '' },
      onPaper,
      [
        ['COMPLAINTS_ABOUT_MISSING', 'about'],
        ['COMPLAINTS_ALLEGATION_MISSING', 'allegations'],
      ],
    ],
    ['nobody says that it is so', { declared: false }, onPaper, [['COMPLAINTS_NOT_DECLARED', 'declared']]],
  ])('when %s, says each reason', (_, changes, taken, expected) => {
    const refusals = refusalsToTakeDown({ ...complaint, ...changes }, taken, TODAY);

    expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
  });

  it.each<[string, TakenDown['readBack'], [string, string][]]>([
    ['nobody read it back', null, [['COMPLAINTS_NOT_READ_BACK', 'readBackOn']]],
    ['the day is not said', { on: '', agreed: true }, [['COMPLAINTS_NOT_READ_BACK', 'readBackOn']]],
    ['it is to be read back', { on: '2026-11-23', agreed: true }, [['COMPLAINTS_READ_BACK_IN_FUTURE', 'readBackOn']]],
    [
      'it was read back before it came',
      { on: '2026-11-11', agreed: true },
      [['COMPLAINTS_READ_BACK_BEFORE_RECEIPT', 'readBackOn']],
    ],
    ['they did not agree', { on: TODAY, agreed: false }, [['COMPLAINTS_READ_BACK_NOT_AGREED', 'agreed']]],
  ])('by word of mouth is refused when %s', (_, readBack, expected) => {
    for (const cameBy of ['phone', 'in-person'] as const) {
      const refusals = refusalsToTakeDown(complaint, { ...byPhone, cameBy, readBack }, TODAY);

      expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
    }
  });

  it('asks nobody whether a paper was read back', () => {
    const taken = { ...onPaper, readBack: { on: TODAY, agreed: true } };

    expect(refusalsToTakeDown(complaint, taken, TODAY)).toEqual([
      { code: 'COMPLAINTS_READ_BACK_NOT_ASKED', path: 'readBackOn' },
    ]);
  });

  it.each<[string, Partial<Complaint>, TakenDown['reachedBy'], [string, string][]]>([
    ['gives no way to reach them', { contact: '' }, 'none', []],
    ['stays unknown', { nameVisibility: 'pseudonymous', name: '', contact: '' }, 'none', []],
    ['is to be written to nowhere', { contact: ' ' }, 'post', [['COMPLAINTS_CONTACT_MISSING', 'contact']]],
    ['gives an address that nobody is to use', {}, 'none', [['COMPLAINTS_REACH_MISSING', 'reachedBy']]],
    [
      'stays unknown and is to be written to',
      { nameVisibility: 'anonymous', name: '', contact: '' },
      'post',
      [['COMPLAINTS_REACH_NOT_KEPT', 'reachedBy']],
    ],
    ['gives no name', { name: '', contact: '' }, 'none', [['COMPLAINTS_NAME_MISSING', 'name']]],
  ])('of somebody who %s', (_, changes, reachedBy, expected) => {
    const refusals = refusalsToTakeDown({ ...complaint, ...changes }, { ...onPaper, reachedBy }, TODAY);

    expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
  });
});

describe('whoever takes a complaint down', () => {
  const taker: Taker = { personId: 'reg', noConflict: true, concernsId: 'coach', ties: [] };
  const supervises = (untilOn: string | null = null): Tie => ({ kind: 'supervises', withId: 'coach', untilOn });
  const toAColleague = ['COMPLAINTS_TO_A_COLLEAGUE'];

  it.each<[string, Partial<Taker>, string[]]>([
    ['has nothing to do with them', {}, []],
    ['cannot say yet whom it concerns', { concernsId: null, ties: [supervises()] }, []],
    ['declared nothing', { noConflict: false }, ['COMPLAINTS_CONFLICT_NOT_DECLARED']],
    ['is the one complained of', { concernsId: 'reg' }, toAColleague],
    ['supervises them', { ties: [supervises()] }, toAColleague],
    ['supervises somebody else', { concernsId: 'other', ties: [supervises()] }, []],
    ['trained them', { ties: [{ kind: 'trained', withId: 'coach', untilOn: null }] }, []],
  ])('R7, R8: %s', (_, changes, codes) => {
    expect(refusalsToHear({ ...taker, ...changes }, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});
