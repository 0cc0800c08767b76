import { describe, expect, it } from '@jest/globals';
import type { Assessor } from './assessors.js';
import type { SeatHeld } from './assigning.js';
import { type InPool, MOST_APPLICATIONS, refusalsToShareSeats, shareSeats, type Unseated } from './sharing-seats.js';

const on = '2026-11-22';

function mandate(changes: Partial<Assessor> = {}): Assessor {
  const days = { trainedOn: '2025-01-01', mandateFrom: '2025-01-01', mandateUntil: null } as const;
  return { levels: ['one'], ...days, mostOpen: 3, absences: [], ...changes };
}

function inPool(personId: string, open = 0, changes: Partial<Assessor> = {}): InPool {
  return { personId, open, assessor: mandate(changes) };
}

function unseated(id: string, changes: Partial<Unseated> = {}): Unseated {
  const application = { personId: `of ${id}`, level: 'one', status: 'waiting' } as const;
  return { id, application, isAssessed: true, seats: [], hadAPart: [], bars: new Map(), ...changes };
}

function held(seat: 1 | 2, assessorId: string, status: SeatHeld['status'] = 'open'): SeatHeld {
  return { seat, assessorId, status };
}

/** Who is given seats, and why others are left, in a line for each application. */
function shared(applications: readonly Unseated[], pool: readonly InPool[], assignerId = 'nadia'): string[] {
  return shareSeats(applications, { pool, assignerId, on }).map(({ seats, refusals }) =>
    [...seats.map(({ seat, personId }) => `${seat} ${personId}`), ...refusals.map(({ code }) => code)].join(', '),
  );
}

describe('giving the empty seats of several applications', () => {
  it('takes whoever has the fewest open, those given on the way included', () => {
    const pool = [inPool('busy', 2), inPool('free'), inPool('half', 1)];

    expect(shared([unseated('a'), unseated('b')], pool)).toEqual(['1 free, 2 half', '1 free, 2 busy']);
  });

  it('gives nobody more than they may have, and says which seat stays empty', () => {
    const pool = [inPool('one', 0, { mostOpen: 1 }), inPool('two', 0, { mostOpen: 1 })];

    expect(shared([unseated('a'), unseated('b')], pool)).toEqual([
      '1 one, 2 two',
      'ACCREDITATION_NOBODY_AVAILABLE, ACCREDITATION_NOBODY_AVAILABLE',
    ]);
  });

  it.each<[string, Partial<Unseated>, Partial<Assessor>]>([
    ['a relation bars', { bars: new Map([['karim', [{ kind: 'family', until: null }]]]) }, {}],
    ['decided it before', { hadAPart: ['karim'] }, {}],
    ['left the other seat', { seats: [held(1, 'karim', 'recused')] }, {}],
    ['applied', { application: { personId: 'karim', level: 'one', status: 'waiting' } }, {}],
    ['assesses other levels', {}, { levels: ['two'] }],
    ['is away', {}, { absences: [{ from: '2026-11-01', until: null }] }],
  ])('never takes whoever %s', (_, changes, said) => {
    expect(shared([unseated('a', changes)], [inPool('karim', 0, said), inPool('b', 2)])).toEqual([
      '1 b, ACCREDITATION_NOBODY_AVAILABLE',
    ]);
  });

  it('never takes whoever gives them, nor one person twice', () => {
    expect(shared([unseated('a')], [inPool('nadia'), inPool('karim')])).toEqual([
      '1 karim, ACCREDITATION_NOBODY_AVAILABLE',
    ]);
  });

  it.each<[string, Partial<Unseated>, string]>([
    [
      'it is answered',
      { application: { personId: 'p', level: 'one', status: 'awarded' } },
      'ACCREDITATION_APPLICATION_DECIDED',
    ],
    ['people assess nothing of it', { isAssessed: false }, 'ACCREDITATION_NOT_ASSESSED'],
    ['both are given', { seats: [held(1, 'x'), held(2, 'y')] }, 'ACCREDITATION_SEATS_GIVEN'],
    [
      'it is one’s own',
      { application: { personId: 'nadia', level: 'one', status: 'waiting' } },
      'ACCREDITATION_OWN_APPLICATION',
    ],
    ['one assesses it', { seats: [held(1, 'nadia'), held(2, 'y')] }, 'ACCREDITATION_PART_ASSESSED'],
  ])('leaves an application where %s, and tells nothing else of it', (_, changes, code) => {
    expect(shared([unseated('a', changes)], [inPool('karim')])).toEqual([code]);
  });

  it('fills the one seat that is empty', () => {
    expect(shared([unseated('a', { seats: [held(1, 'x')] })], [inPool('x'), inPool('karim', 1)])).toEqual(['2 karim']);
  });

  it.each([
    [0, ['ACCREDITATION_SEATS_OF_NOTHING']],
    [MOST_APPLICATIONS, []],
    [MOST_APPLICATIONS + 1, ['ACCREDITATION_SEATS_OF_TOO_MANY']],
  ])('of %d applications at once is refused with %j', (count, codes) => {
    expect(refusalsToShareSeats(count).map(({ code }) => code)).toEqual(codes);
  });
});
