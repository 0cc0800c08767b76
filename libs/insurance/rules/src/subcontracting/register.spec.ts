import { describe, expect, it } from '@jest/globals';
import { coverOfSubcontractor, refusalsToKeepSubcontractor, type Subcontractor } from './register.js';

const today = '2026-11-22';

function one(changes: Partial<Subcontractor> = {}): Subcontractor {
  return {
    ...{ name: 'Jeanne Roy', level: null, issuer: null, insurer: null, coveredUntil: null, coverSeenOn: null },
    ...{ workedFrom: '2026-01-01', workedUntil: null },
    ...changes,
  };
}

describe('a subcontractor', () => {
  it.each<[string, Partial<Subcontractor>, string[]]>([
    ['is kept with a name and a first day', {}, []],
    ['has a name', { name: ' ' }, ['INSURANCE_SUBCONTRACTOR_NAME']],
    ['has a short insurer', { insurer: 'x'.repeat(121) }, ['INSURANCE_SUBCONTRACTOR_TOO_LONG']],
    ['works from the first day on', { workedUntil: '2025-12-31' }, ['INSURANCE_SUBCONTRACTOR_DAYS']],
    ['may work for a day', { workedUntil: '2026-01-01' }, []],
    ['has a cover that ends', { coverSeenOn: today }, ['INSURANCE_SUBCONTRACTOR_COVER']],
    ['has a cover seen today', { coverSeenOn: today, coveredUntil: today }, []],
    ['has none seen tomorrow', { coverSeenOn: '2026-11-23', coveredUntil: today }, ['INSURANCE_SEEN_IN_FUTURE']],
  ])('%s', (_, changes, codes) => {
    expect(refusalsToKeepSubcontractor(one(changes), today).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, string | null, string | null, string]>([
    ['nothing is known of a cover', null, null, 'not-known'],
    ['it ended yesterday', '2026-11-21', null, 'ended'],
    ['it ends today', today, null, 'ends-soon'],
    ['it ends in 60 days', '2027-01-21', null, 'ends-soon'],
    ['it ends in 61 days', '2027-01-22', null, 'covered'],
    ['the work was over on its last day', '2026-06-30', '2026-06-30', 'covered'],
    ['the work was over a day later', '2026-06-30', '2026-07-01', 'ended'],
  ])('when %s', (_, coveredUntil, workedUntil, state) => {
    expect(coverOfSubcontractor({ coveredUntil, workedUntil }, today)).toBe(state);
  });
});
