import { describe, expect, it } from '@jest/globals';
import type { AssessmentStatus } from './assessment.js';
import { type BeforeHandingOver, deputiesFor, refusalsToHandOver } from './handing-over.js';
import type { FeeKnown } from './owing.js';
import type { InPool, Unseated } from './sharing-seats.js';

const on = '2026-11-22';
const mandate = { trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: null, mostOpen: 2 };
const assessor = { levels: ['one'], ...mandate, absences: [] };
const application = { personId: 'ines', level: 'one', status: 'waiting' } as const;
const seat = (assessorId: string, of: 1 | 2, status: AssessmentStatus = 'open') => ({ assessorId, seat: of, status });

/** The scheme wants it paid before the first assessor is asked: who has a seat already may still be replaced. */
const UNPAID: FeeKnown = {
  dueBefore: 'assessment',
  asked: [{ amount: 9_000, currency: 'EUR' }],
  paid: [],
  isWaived: false,
};

function handingOver(changes: Partial<BeforeHandingOver> = {}): string[] {
  const held = seat('helene', 1);
  const before: BeforeHandingOver = {
    ...{ application, held, seats: [held, seat('karim', 2)], absences: [{ from: '2026-12-01', until: null }] },
    ...{ candidateId: 'solene', assessor, open: 0, bars: [], assignerId: 'nadia', on, fee: UNPAID },
    ...changes,
  };
  return refusalsToHandOver(before).map(({ code }) => code);
}

describe('handing an assessment over', () => {
  it.each<[string, Partial<BeforeHandingOver>]>([
    ['of somebody who will be away', {}],
    ['on their last day away', { absences: [{ from: '2026-11-01', until: on }] }],
    ['that they have not answered yet', { held: seat('helene', 1, 'assigned') }],
  ])('is possible: %s', (_, changes) => {
    expect(handingOver(changes)).toEqual([]);
  });

  it.each<[string, Partial<BeforeHandingOver>, string]>([
    ['that was given', { held: seat('helene', 1, 'submitted') }, 'ACCREDITATION_ASSESSMENT_NOT_IN_HAND'],
    ['that was left', { held: seat('helene', 1, 'recused') }, 'ACCREDITATION_ASSESSMENT_NOT_IN_HAND'],
    ['that was handed over', { held: seat('helene', 1, 'handed-over') }, 'ACCREDITATION_ASSESSMENT_NOT_IN_HAND'],
    ['of somebody who is there', { absences: [] }, 'ACCREDITATION_ASSESSOR_NOT_AWAY'],
    [
      'of one back since',
      { absences: [{ from: '2026-11-01', until: '2026-11-21' }] },
      'ACCREDITATION_ASSESSOR_NOT_AWAY',
    ],
    ['to themself', { candidateId: 'helene' }, 'ACCREDITATION_ASSESSOR_HANDED_OVER'],
    ['to the other assessor', { candidateId: 'karim' }, 'ACCREDITATION_ASSESSOR_ASSIGNED'],
    ['to whom a relation bars', { bars: [{ kind: 'family', until: null }] }, 'ACCREDITATION_ASSESSOR_BARRED'],
    ['to whom has enough', { open: 2 }, 'ACCREDITATION_ASSESSOR_LOADED'],
    ['to oneself', { candidateId: 'nadia' }, 'ACCREDITATION_ASSESSOR_SELF_ASSIGNED'],
    ['by the other assessor', { assignerId: 'karim' }, 'ACCREDITATION_PART_ASSESSED'],
    [
      'of what was answered',
      { application: { ...application, status: 'conditional' } },
      'ACCREDITATION_APPLICATION_DECIDED',
    ],
  ])('is refused: %s', (_, changes, code) => {
    expect(handingOver(changes)).toEqual([code]);
  });
});

describe('who could take it over', () => {
  const inPool = (personId: string, open = 0): InPool => ({ personId, open, assessor });
  const unseated: Unseated = {
    ...{ id: 'a', application, isAssessed: true, hadAPart: ['moderator'], bars: new Map() },
    seats: [seat('helene', 1), seat('karim', 2)],
  };
  const pool = ['helene', 'karim', 'moderator', 'nadia', 'ines'].map((id) => inPool(id));
  const deputies = (suggestedId: string | null, more: readonly InPool[]) =>
    deputiesFor(unseated, { assessorId: 'helene', suggestedId }, { pool: [...pool, ...more], assignerId: 'nadia', on });

  it('is whoever is suggested first, then those who have the fewest open', () => {
    const more = [inPool('busy', 1), inPool('free')];

    expect(deputies(null, more)).toEqual(['free', 'busy']);
    expect(deputies('busy', more)).toEqual(['busy', 'free']);
  });

  it('is not the one suggested where that cannot be', () => {
    expect(deputies('karim', [inPool('free')])).toEqual(['free']);
    expect(deputies('full', [inPool('full', 2), inPool('free')])).toEqual(['free']);
  });
});
