import { describe, expect, it } from '@jest/globals';
import type { AssessmentStatus } from './assessment.js';
import {
  type AssignmentAnswer,
  type BeforeAssigning,
  refusalsOfCandidate,
  refusalsToAnswerAssignment,
  refusalsToAssign,
} from './assigning.js';

const assessor = {
  levels: ['one'],
  trainedOn: '2025-03-01',
  mandateFrom: '2025-04-01',
  mandateUntil: '2028-03-31',
  mostOpen: 2,
  absences: [],
};

const before = (changes: Partial<BeforeAssigning> = {}): BeforeAssigning => ({
  application: { personId: 'ines', level: 'one', status: 'waiting' },
  seats: [],
  seat: 1,
  candidateId: 'helene',
  assessor,
  open: 1,
  bars: [],
  assignerId: 'nadia',
  fee: { dueBefore: 'never', asked: [], paid: [], isWaived: false },
  on: '2026-11-22',
  ...changes,
});
const held = (assessorId: string, seat: 1 | 2, status: AssessmentStatus) => ({ assessorId, seat, status });
const asked = [{ amount: 9_000, currency: 'EUR' }];
const unpaid = { dueBefore: 'assessment', asked, paid: [], isWaived: false } as const;
const codes = (changes: Partial<BeforeAssigning>) => refusalsToAssign(before(changes)).map(({ code }) => code);

describe('giving somebody a seat', () => {
  it.each<[string, Partial<BeforeAssigning>]>([
    ['that nobody has', {}],
    ['whose fee may be paid later', { fee: { ...unpaid, dueBefore: 'decision' } }],
    ['whose fee is paid', { fee: { ...unpaid, paid: asked } }],
    ['after the first, though the fee was paid back', { fee: unpaid, seats: [held('karim', 2, 'assigned')] }],
    ['that somebody left', { seats: [held('karim', 1, 'recused')] }],
    ['that somebody handed over', { seats: [held('karim', 1, 'handed-over')] }],
    ['while another has the other', { seats: [held('karim', 2, 'submitted')] }],
    ['on the last day of their mandate', { on: '2028-03-31' }],
    ['on the day before they leave', { assessor: { ...assessor, absences: [{ from: '2026-11-23', until: null }] } }],
  ])('is possible: %s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<BeforeAssigning>, string]>([
    [
      'of an application that was answered',
      { application: { personId: 'ines', level: 'one', status: 'awarded' } },
      'ACCREDITATION_APPLICATION_DECIDED',
    ],
    ['of the assigner’s own', { assignerId: 'ines' }, 'ACCREDITATION_OWN_APPLICATION'],
    ['to oneself', { assignerId: 'helene' }, 'ACCREDITATION_ASSESSOR_SELF_ASSIGNED'],
    ['that there is not', { seat: 3 as 1 }, 'ACCREDITATION_SEAT_UNKNOWN'],
    ['that another has', { seats: [held('karim', 1, 'assigned')] }, 'ACCREDITATION_SEAT_TAKEN'],
    ['whose fee is due before it', { fee: unpaid }, 'ACCREDITATION_FEE_UNPAID'],
    ['to the applicant', { candidateId: 'ines' }, 'ACCREDITATION_ASSESSOR_IS_APPLICANT'],
    [
      'to whom a relation bars',
      { bars: [{ kind: 'supervises', until: '2027-11-22' }] },
      'ACCREDITATION_ASSESSOR_BARRED',
    ],
    ['to whom the other is', { seats: [held('helene', 2, 'open')] }, 'ACCREDITATION_ASSESSOR_ASSIGNED'],
    ['to whom stepped aside', { seats: [held('helene', 2, 'recused')] }, 'ACCREDITATION_ASSESSOR_RECUSED'],
    ['to whom handed it over', { seats: [held('helene', 2, 'handed-over')] }, 'ACCREDITATION_ASSESSOR_HANDED_OVER'],
    ['to somebody not of the pool', { assessor: null }, 'ACCREDITATION_ASSESSOR_UNKNOWN'],
    ['after their mandate', { on: '2028-04-01' }, 'ACCREDITATION_ASSESSOR_WITHOUT_MANDATE'],
    ['before their mandate', { on: '2025-03-31' }, 'ACCREDITATION_ASSESSOR_WITHOUT_MANDATE'],
    [
      'while they are away',
      { assessor: { ...assessor, absences: [{ from: '2026-11-22', until: '2026-11-22' }] } },
      'ACCREDITATION_ASSESSOR_ABSENT',
    ],
    ['of a level not theirs', { assessor: { ...assessor, levels: ['two'] } }, 'ACCREDITATION_ASSESSOR_OTHER_LEVELS'],
    ['to whom has enough', { open: 2 }, 'ACCREDITATION_ASSESSOR_LOADED'],
  ])('is refused: %s', (_, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('says which relation bars and until when, and every other reason with it', () => {
    const bars = [{ kind: 'family', until: null } as const];

    expect(refusalsOfCandidate(before({ bars, open: 5 }))).toEqual([
      { code: 'ACCREDITATION_ASSESSOR_BARRED', params: { kind: 'family', until: '' } },
      { code: 'ACCREDITATION_ASSESSOR_LOADED', params: { open: 5, most: 2 } },
    ]);
  });
});

describe('answering an assignment', () => {
  const none: AssignmentAnswer = { conflict: false };
  const aside: AssignmentAnswer = { conflict: true, code: 'business' };

  it.each<[AssessmentStatus, AssignmentAnswer, readonly string[]]>([
    ['assigned', none, []],
    ['assigned', aside, []],
    ['open', none, ['ACCREDITATION_ASSIGNMENT_ANSWERED']],
    ['open', aside, []],
    ['submitted', none, ['ACCREDITATION_ASSIGNMENT_ANSWERED']],
    ['submitted', aside, ['ACCREDITATION_ASSIGNMENT_ANSWERED']],
  ])('that is %s with %j', (status, answer, codesOfAnswer) => {
    const refusals = refusalsToAnswerAssignment({ status }, { status: 'waiting' }, answer);

    expect(refusals.map(({ code }) => code)).toEqual(codesOfAnswer);
  });

  it('is late once the application was answered', () => {
    const refusals = refusalsToAnswerAssignment({ status: 'assigned' }, { status: 'withdrawn' }, none);

    expect(refusals.map(({ code }) => code)).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
  });
});
