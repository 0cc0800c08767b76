import { describe, expect, it } from '@jest/globals';
import { type Assessor, isAbsent, isInMandate, refusalsToKeepAssessor } from './assessors.js';

const scheme = { levels: [{ code: 'one' }, { code: 'two' }] };
const assessor = (changes: Partial<Assessor> = {}): Assessor => ({
  levels: ['one'],
  trainedOn: '2025-03-01',
  mandateFrom: '2025-04-01',
  mandateUntil: '2028-03-31',
  mostOpen: 4,
  absentFrom: null,
  absentUntil: null,
  ...changes,
});
const keeping = { personId: 'helene', keeperId: 'nadia', scheme };
const refused = (changes: Partial<Assessor>, before: Partial<typeof keeping> = {}) =>
  refusalsToKeepAssessor(assessor(changes), { ...keeping, ...before }).map(({ code, path }) =>
    [code, path].filter(Boolean).join(' '),
  );

describe('keeping an assessor of the pool', () => {
  it.each<[string, Partial<Assessor>]>([
    ['with a mandate', {}],
    ['without an end', { mandateUntil: null }],
    ['with a mandate of one day', { mandateUntil: '2025-04-01' }],
    ['trained on the day on which the mandate begins', { trainedOn: '2025-04-01' }],
    ['away for a day', { absentFrom: '2026-01-01', absentUntil: '2026-01-01' }],
    ['away for a time nobody knows', { absentFrom: '2026-01-01' }],
    ['with as many files as there may be', { mostOpen: 50 }],
  ])('is possible %s', (_, changes) => {
    expect(refused(changes)).toEqual([]);
  });

  it.each<[string, Partial<Assessor>, string]>([
    ['without a level', { levels: [] }, 'ACCREDITATION_ASSESSOR_WITHOUT_LEVEL levels'],
    ['for a level that there is not', { levels: ['one', 'nine'] }, 'ACCREDITATION_LEVEL_UNKNOWN levels'],
    ['before they were trained', { trainedOn: '2025-04-02' }, 'ACCREDITATION_MANDATE_BEFORE_TRAINING mandateFrom'],
    ['until a day before it begins', { mandateUntil: '2025-03-31' }, 'ACCREDITATION_DAYS_REVERSED mandateUntil'],
    [
      'back before they left',
      { absentFrom: '2026-01-02', absentUntil: '2026-01-01' },
      'ACCREDITATION_DAYS_REVERSED absentUntil',
    ],
    ['back without having left', { absentUntil: '2026-01-01' }, 'ACCREDITATION_ABSENCE_WITHOUT_BEGIN absentFrom'],
    ['with no file', { mostOpen: 0 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
    ['with too many files', { mostOpen: 51 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
    ['with part of a file', { mostOpen: 1.5 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
  ])('is refused %s', (_, changes, code) => {
    expect(refused(changes)).toEqual([code]);
  });

  it('is refused of oneself', () => {
    expect(refused({}, { keeperId: 'helene' })).toEqual(['ACCREDITATION_ASSESSOR_SELF_KEPT']);
  });
});

describe('an assessor', () => {
  it('has a mandate from its first to its last day', () => {
    const days = ['2025-03-31', '2025-04-01', '2028-03-31', '2028-04-01'];

    expect(days.map((day) => isInMandate(assessor(), day))).toEqual([false, true, true, false]);
    expect(isInMandate(assessor({ mandateUntil: null }), '2099-01-01')).toBe(true);
  });

  it('is away from the first to the last day that they said', () => {
    const away = assessor({ absentFrom: '2026-01-10', absentUntil: '2026-01-20' });
    const days = ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'];

    expect(days.map((day) => isAbsent(away, day))).toEqual([false, true, true, false]);
    expect(isAbsent(assessor({ absentFrom: '2026-01-10' }), '2030-01-01')).toBe(true);
    expect(isAbsent(assessor(), '2026-01-10')).toBe(false);
  });
});
