import { describe, expect, it } from '@jest/globals';
import { after, EMPTY, PEOPLE } from '../test/full/given.js';
import { DISCLOSED, IN_TRIAGE, LISTED, NO_CASE } from '../test/full/paths.js';
import { refusalsToSeat } from './appointing.js';
import { type Case, DEFAULT_PROCEDURE, FULL } from './case.js';
import { leavesWith } from './consequences.js';
import { type CaseFunction, type Seat, SEATS } from './functions.js';
import { type Appointed, openFunctions, refusalsToGive, refusalsToRelease } from './giving.js';

const ON = '2026-06-19';
const without = (theCase: Case, ...functions: CaseFunction[]): Case => ({
  ...theCase,
  everHeld: PEOPLE.filter((held) => !functions.includes(held.function)),
});
const empty = without(EMPTY, 'investigator', 'assessor', 'reviewer');
const judged = without(after(NO_CASE), 'assessor');
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('appointing somebody to a function of a case', () => {
  it.each<[string, Appointed, string, Seat | null, Case, string[]]>([
    ['who has no part in it', 'investigator', 'new', null, empty, []],
    ['to a seat that is free', 'assessor', 'new', 'lay', empty, []],
    ['to no seat', 'assessor', 'new', null, empty, ['COMPLAINTS_SEAT_MISSING']],
    ['to a seat that somebody has', 'assessor', 'new', 'lay', EMPTY, ['COMPLAINTS_SEAT_TAKEN']],
    ['who sits already', 'assessor', 'as-lay', 'lay', EMPTY, ['COMPLAINTS_SEATED_ALREADY']],
    ['beside another who investigates', 'investigator', 'new', null, EMPTY, ['COMPLAINTS_FUNCTION_HELD']],
    ['who is to decide', 'investigator', 'chair', null, empty, ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['who keeps the case', 'assessor', 'reg', 'lay', empty, ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['who judged it and was let go', 'assessor', 'as-lay', 'lay', judged, ['COMPLAINTS_ASSESSORS_NOT_NEW']],
    [
      'under a procedure without the function',
      'reviewer',
      'new',
      null,
      { ...empty, procedure: DEFAULT_PROCEDURE },
      ['COMPLAINTS_FUNCTION_NOT_HERE'],
    ],
  ])('is judged for somebody %s', (_, as, personId, seat, theCase, expected) => {
    expect(codes(refusalsToGive({ function: as, personId, seat }, theCase, ON))).toEqual(expected);
  });

  it('gives each of a panel a place of their own where the procedure has places', () => {
    const chair = PEOPLE.filter(({ personId }) => personId === 'chair');
    const seat = (given: Seat | null, procedure = FULL) =>
      codes(refusalsToSeat({ panel: 'panel', personId: 'new', seat: given }, chair, procedure, ON));
    expect(seat('lay')).toEqual([]);
    expect(seat('chair')).toEqual(['COMPLAINTS_SEAT_TAKEN']);
    expect(seat(null)).toEqual(['COMPLAINTS_SEAT_MISSING']);
    expect(seat(null, DEFAULT_PROCEDURE)).toEqual([]);
  });

  it('lets go only of whoever holds it', () => {
    const release = (personId: string) => codes(refusalsToRelease({ function: 'assessor', personId }, EMPTY, ON));
    expect(release('as-lay')).toEqual([]);
    expect(release('inv')).toEqual(['COMPLAINTS_FUNCTION_NOT_HELD']);
  });
});

describe('to what somebody may be appointed', () => {
  const open = (theCase: Case) =>
    openFunctions(theCase, ON).map(({ function: as, seat }) => (seat === null ? as : `${as} ${seat}`));
  const nobody = (theCase: Case) => without(theCase, 'investigator', 'assessor', 'reviewer', 'panel');

  it.each<[string, Case, string[]]>([
    ['in triage', nobody(after(IN_TRIAGE)), ['investigator']],
    ['in triage under the short procedure', { ...nobody(after(IN_TRIAGE)), procedure: DEFAULT_PROCEDURE }, ['panel']],
    ['once it is disclosed', nobody(after(DISCLOSED)), ['assessor chair', 'assessor coach', 'assessor lay']],
    [
      'when it is closed, to open it again',
      nobody(after(NO_CASE)),
      ['assessor chair', 'assessor coach', 'assessor lay'],
    ],
    ['once it is listed', nobody(after(LISTED)), ['reviewer', 'panel chair', 'panel coach', 'panel lay']],
    ['where everybody is there', after(LISTED), []],
  ])('%s', (_, theCase, expected) => {
    expect(open(theCase)).toEqual(expected);
  });
});

describe('what follows from a step', () => {
  it('lets the assessors go whose closure is set aside', () => {
    expect(leavesWith({ event: 'set-aside-to-assessors' })).toEqual({ function: 'assessor', seats: SEATS });
    const upheld = { event: 'decide-objections', upheld: true, seats: ['lay'] } as const;
    expect(leavesWith(upheld)).toEqual({ function: 'panel', seats: ['lay'] });
    expect(leavesWith({ ...upheld, upheld: false, seats: [] })).toBeNull();
    expect(leavesWith({ event: 'confirm-closure' })).toBeNull();
  });
});
