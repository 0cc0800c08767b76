import { describe, expect, it } from '@jest/globals';
import { isInMandate, type Mandate, type NamedDeputy, refusalsToKeepAssessor } from './assessors.js';

const scheme = { levels: [{ code: 'one' }, { code: 'two' }] };
const assessor = (changes: Partial<Mandate> = {}): Mandate => ({
  levels: ['one'],
  trainedOn: '2025-03-01',
  mandateFrom: '2025-04-01',
  mandateUntil: '2028-03-31',
  mostOpen: 4,
  ...changes,
});
const keeping = { personId: 'helene', keeperId: 'nadia', scheme, deputy: null as NamedDeputy };
const refused = (changes: Partial<Mandate>, before: Partial<typeof keeping> = {}) =>
  refusalsToKeepAssessor(assessor(changes), { ...keeping, ...before }).map(({ code, path }) =>
    [code, path].filter(Boolean).join(' '),
  );

describe('keeping an assessor of the pool', () => {
  it.each<[string, Partial<Mandate>]>([
    ['with a mandate', {}],
    ['without an end', { mandateUntil: null }],
    ['with a mandate of one day', { mandateUntil: '2025-04-01' }],
    ['trained on the day on which the mandate begins', { trainedOn: '2025-04-01' }],
    ['with as many files as there may be', { mostOpen: 50 }],
  ])('is possible %s', (_, changes) => {
    expect(refused(changes)).toEqual([]);
  });

  it.each<[string, Partial<Mandate>, string]>([
    ['without a level', { levels: [] }, 'ACCREDITATION_ASSESSOR_WITHOUT_LEVEL levels'],
    ['for a level that there is not', { levels: ['one', 'nine'] }, 'ACCREDITATION_LEVEL_UNKNOWN levels'],
    ['before they were trained', { trainedOn: '2025-04-02' }, 'ACCREDITATION_MANDATE_BEFORE_TRAINING mandateFrom'],
    ['until a day before it begins', { mandateUntil: '2025-03-31' }, 'ACCREDITATION_DAYS_REVERSED mandateUntil'],
    ['with no file', { mostOpen: 0 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
    ['with too many files', { mostOpen: 51 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
    ['with part of a file', { mostOpen: 1.5 }, 'ACCREDITATION_MOST_OPEN_OUTSIDE mostOpen'],
  ])('is refused %s', (_, changes, code) => {
    expect(refused(changes)).toEqual([code]);
  });

  it.each<[NamedDeputy, string[]]>([
    [{ personId: 'karim', inPool: true }, []],
    [{ personId: 'karim', inPool: false }, ['ACCREDITATION_DEPUTY_OUTSIDE_POOL deputyId']],
    [{ personId: 'helene', inPool: true }, ['ACCREDITATION_DEPUTY_SELF deputyId']],
  ])('with the deputy %j is refused with %j', (deputy, codes) => {
    expect(refused({}, { deputy })).toEqual(codes);
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
});
