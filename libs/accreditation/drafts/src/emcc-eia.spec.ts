import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import { decided, each, HOUR, lineOf, piece } from '../test/given.js';
import { emccEia } from './index.js';

const ON = '2026-11-20';

/** Ten hours with each of five clients, the first a year and nineteen days ago. */
const practice = each(['2025-11-01', '2026-02-01', '2026-04-01', '2026-06-01', '2026-09-01'], (day, index) =>
  piece('practice', day, 10 * HOUR, { engagementId: `client-${index}` }),
);

/** An hour in each of the last four complete quarters. */
const supervision = each(['2025-12-10', '2026-03-10', '2026-06-10', '2026-09-10'], (day) =>
  piece('supervision', day, HOUR, { form: 'individual' }),
);

const feedback = each(['2025-11-20', '2025-11-21', '2026-02-02', '2026-04-02', '2026-06-02', '2026-09-02'], (day) =>
  piece('feedback', day),
);

const evidence = [
  ...practice,
  ...supervision,
  ...feedback,
  ...each(['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01'], (day) => piece('reflection', day)),
  piece('cpd', '2026-03-03', 8 * HOUR),
  piece('cpd', '2026-10-03', 8 * HOUR),
  piece('membership', '2025-01-01'),
  piece('qualification', '2025-06-30', 0, { subject: 'coaching' }),
];

function applied(day: Day) {
  return piece('application', day);
}

describe('EMCC EIA, Foundation', () => {
  /**
   * From 2025-11-01, 12 months are 365 days; until 2026-11-20 there are 365 + 19 = 384. 5 × 10 h = 3000 min. The year
   * begins on 2025-11-21, so one of six pieces of feedback and one of five entries of practice lie before it: 40 h are
   * 2400 min, of which 1 in 35 is 69 min; four hours bind. No kinds of work are declared: nothing more is advised.
   */
  it('is met by what the documents name', () => {
    const { result, verdicts, groups } = decided(emccEia, 'foundation', [...evidence, applied(ON)], ON);

    expect(verdicts).toEqual([
      ['practice-time', 'MET', 384, 365],
      ['client-hours', 'MET', 3000, 3000],
      ['distinct-clients', 'MET', 5, 5],
      ['client-feedback', 'MET', 5, 5],
      ['reflections', 'MET', 5, 5],
      ['professional-development', 'MET', 960, 960],
      ['supervision-each-quarter', 'MET', 240, 240],
      ['supervision-over-year', 'MET', 240, 240],
      ['supervision-several-kinds', 'MET', 240, 0],
      ['membership', 'MET', 1, 1],
      ['qualification', 'MET', 1, 1],
      ['competence-assessed', 'UNMET', 0, 1],
      ['learning-hours', 'UNKNOWN', null, null],
    ]);
    expect(groups).toEqual([['competence', 'MET']]);
    expect(result).toBe('MET');
  });

  it('looks at the months that end on the day of the application, whenever it is decided', () => {
    const inTime = decided(emccEia, 'foundation', [...evidence, applied(ON)], '2026-12-15');
    const aDayLater = decided(emccEia, 'foundation', [...evidence, applied('2026-11-21')], '2026-12-15');

    expect(lineOf(inTime, 'client-feedback')).toMatchObject({ result: 'MET', counted: 5, windowTo: ON });
    expect(lineOf(aDayLater, 'client-feedback')).toMatchObject({ result: 'UNMET', counted: 4, needed: 5 });
    expect(aDayLater.result).toBe('UNMET');
  });

  it('counts neither supervision in a group nor supervision given', () => {
    const others = [
      piece('supervision', '2026-03-11', HOUR, { form: 'group' }),
      piece('supervision', '2026-03-12', HOUR, { form: 'individual', role: 'delivered' }),
    ];
    const [autumn, , ...rest] = supervision;
    const without = evidence.filter((one) => one.kind !== 'supervision');

    const line = lineOf(
      decided(emccEia, 'foundation', [...without, autumn!, ...rest, ...others], ON),
      'supervision-each-quarter',
    );

    expect(line).toMatchObject({ result: 'UNMET', counted: 180, needed: 240 });
  });
});

describe('EMCC EIA, Senior Practitioner', () => {
  /** From 2025-11-01, 60 months are 5 × 365 + 1 = 1826 days: one 29 February, in 2028. */
  it('cannot be met while amounts are blank, and is not met before', () => {
    const { result, verdicts } = decided(emccEia, 'senior-practitioner', [...evidence, applied(ON)], ON);

    expect(verdicts).toEqual([
      ['practice-time', 'UNMET', 384, 1826],
      ['client-hours', 'UNMET', 3000, 15000],
      ['distinct-clients', 'UNMET', 5, 20],
      ['client-feedback-higher', 'UNKNOWN', null, null],
      ['reflections-higher', 'UNKNOWN', null, null],
      ['professional-development-higher', 'UNKNOWN', null, null],
      ['supervision-each-quarter-higher', 'UNKNOWN', null, null],
      ['supervision-over-year', 'MET', 240, 240],
      ['supervision-several-kinds', 'MET', 240, 0],
      ['membership-higher', 'UNKNOWN', null, null],
      ['competence-higher', 'UNKNOWN', null, null],
      ['learning-hours', 'UNKNOWN', null, null],
    ]);
    expect(result).toBe('UNMET');
  });
});
