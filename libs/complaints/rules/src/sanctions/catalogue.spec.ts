import { describe, expect, it } from '@jest/globals';
import { addMonths, type Day } from '@standing/kernel';
import { CATALOGUE, LADDER, type LineCode, type SanctionKind, SANCTION_KINDS } from './catalogue.js';
import { datedEffects, effectsOn } from './effects.js';
import type { SanctionAct, SanctionHistory } from './history.js';
import { mayApplyAgainOn, spentOn } from './spent.js';
import { type Terms, termsOf } from './terms.js';

const FROM = '2026-03-01';
const inForce = (terms: Terms, ...acts: readonly SanctionAct[]): SanctionHistory => ({
  decided: terms,
  acts: [{ act: 'in-force', on: FROM }, ...acts],
});
const CONDITION = { code: 'no-minors', amount: null, country: null } as const;

type Read = {
  readonly on: Day;
  readonly accreditation: string;
  readonly rolesOff: readonly string[];
  readonly lines: readonly LineCode[];
};
const read = (history: SanctionHistory, on: Day): Read => {
  const { accreditation, rolesOff, lines } = effectsOn([history], on);
  return { on, accreditation, rolesOff, lines: lines.map(({ line }) => line) };
};
const nothing = (on: Day): Read => ({ on, accreditation: 'kept', rolesOff: [], lines: [] });
const BOTH = ['supervisor', 'assessor'];

/** Of each row: its terms, and what holds and is read on the days that matter; the last of them is the first after all of it. */
const ROWS: readonly (readonly [string, SanctionHistory, readonly Read[], Day | null])[] = [
  ['O0: nothing is done and nothing is shown', inForce(termsOf('no-case')), [nothing(FROM)], FROM],
  [
    'O1: an advice letter shows nothing, and is spent after two years',
    inForce(termsOf('advice')),
    [nothing(FROM)],
    '2028-03-01',
  ],
  [
    'O2: redress shows nothing, and is spent two years after its proof',
    inForce(termsOf('redress', { months: 1, named: true }), { act: 'completed', on: '2026-03-20' }),
    [nothing(FROM), nothing('2026-03-20')],
    '2028-03-20',
  ],
  [
    'O3: a learning plan shows nothing',
    inForce(termsOf('learning-plan', { months: 6, named: true })),
    [nothing(FROM)],
    '2028-09-01',
  ],
  [
    'O4: a caution is read until its day by whom it names, and its member assesses nobody meanwhile',
    inForce(termsOf('caution', { months: 12, named: true })),
    [
      { on: FROM, accreditation: 'kept', rolesOff: ['assessor'], lines: ['caution'] },
      { on: '2027-02-28', accreditation: 'kept', rolesOff: ['assessor'], lines: ['caution'] },
      nothing('2027-03-01'),
    ],
    '2029-03-01',
  ],
  [
    'O4: a caution without a name is read by nobody',
    inForce(termsOf('caution', { months: 12 })),
    [{ on: FROM, accreditation: 'kept', rolesOff: ['assessor'], lines: [] }],
    '2029-03-01',
  ],
  [
    'O5: conditions limit the accreditation, and six months after they are read as met',
    inForce(termsOf('conditions', { months: 12, conditions: [CONDITION], named: true }), {
      act: 'completed',
      on: '2027-02-01',
    }),
    [
      { on: FROM, accreditation: 'limited', rolesOff: [], lines: ['conditions'] },
      { on: '2027-02-01', accreditation: 'kept', rolesOff: [], lines: ['conditions-met'] },
      { on: '2027-07-31', accreditation: 'kept', rolesOff: [], lines: ['conditions-met'] },
      nothing('2027-08-01'),
    ],
    '2030-02-01',
  ],
  [
    'O5: conditions that were not met go on to the end of their term, and are read so',
    inForce(termsOf('conditions', { months: 12, conditions: [CONDITION], named: true }), {
      act: 'not-met',
      on: '2026-12-01',
    }),
    [
      { on: '2026-11-30', accreditation: 'limited', rolesOff: [], lines: ['conditions'] },
      { on: '2026-12-01', accreditation: 'limited', rolesOff: [], lines: ['conditions-not-met'] },
      { on: '2027-03-01', accreditation: 'kept', rolesOff: [], lines: ['conditions-not-met'] },
      nothing('2027-09-01'),
    ],
    '2030-03-01',
  ],
  [
    'O5: conditions that forbid to supervise take the role while they last',
    inForce(termsOf('conditions', { months: 1, conditions: [{ ...CONDITION, code: 'no-supervising-trainees' }] })),
    [{ on: FROM, accreditation: 'limited', rolesOff: ['supervisor'], lines: ['conditions'] }, nothing('2026-04-01')],
    '2029-04-01',
  ],
  [
    'O6: a level reduction is said of whom it names for a year, and the level stays the lower one',
    inForce(termsOf('level-reduction', { months: 12, level: 'one', named: true })),
    [{ on: FROM, accreditation: 'kept', rolesOff: [], lines: ['level-reduced'] }, nothing('2027-03-01')],
    '2030-03-01',
  ],
  [
    'O7: a suspension takes the accreditation and both roles off, and a year after its end nothing is read of it',
    inForce(termsOf('suspension', { months: 6, named: true })),
    [
      { on: FROM, accreditation: 'off', rolesOff: BOTH, lines: ['suspended'] },
      { on: '2026-09-01', accreditation: 'kept', rolesOff: [], lines: ['suspension-ended'] },
      nothing('2027-09-01'),
    ],
    '2031-09-01',
  ],
  [
    'O7: a suspension without a name is read as long as it lasts',
    inForce(termsOf('suspension', { months: 6 })),
    [{ on: '2026-08-31', accreditation: 'off', rolesOff: BOTH, lines: ['suspended'] }, nothing('2026-09-01')],
    '2031-09-01',
  ],
  [
    'O8: a removed role stays removed, and is said of whom it names for a year',
    inForce(termsOf('role-removal', { months: 24, roles: ['supervisor'], named: true })),
    [
      { on: FROM, accreditation: 'kept', rolesOff: ['supervisor'], lines: ['role-removed'] },
      { on: '2027-03-01', accreditation: 'kept', rolesOff: ['supervisor'], lines: [] },
    ],
    '2031-03-01',
  ],
  ...(
    [
      ['O9: a withdrawal is read for five years, then there is no entry; it is never spent', 'withdrawal', 'withdrawn'],
      ['O10: an exclusion is read as a withdrawal is, and is the statutes’ to decide', 'exclusion', 'withdrawn'],
      ['O11: a refusal to comply ends the accreditation as a withdrawal does', 'non-compliance', 'withdrawn'],
      ['O12: leaving by consent is read as that, as long', 'left-by-consent', 'left-by-consent'],
    ] as const satisfies readonly (readonly [string, SanctionKind, LineCode])[]
  ).map(
    ([title, kind, line]) =>
      [
        title,
        inForce(termsOf(kind, { months: 60 })),
        [
          { on: FROM, accreditation: 'ended', rolesOff: BOTH, lines: [line] },
          { on: '2031-02-28', accreditation: 'ended', rolesOff: BOTH, lines: [line] },
          { on: '2031-03-01', accreditation: 'ended', rolesOff: BOTH, lines: [] },
        ],
        null,
      ] as const,
  ),
];

describe('the sanctions catalogue', () => {
  it.each(ROWS)('%s', (_, history, days, spent) => {
    expect(days.map(({ on }) => read(history, on))).toEqual(days);
    expect(spentOn(history)).toBe(spent);
    expect(read(history, '2026-02-28')).toEqual(nothing('2026-02-28'));
  });

  it('A1: an administrative lapse is the system’s, in neutral words, and never a rung of a panel', () => {
    const { row, by, shown, accreditation } = CATALOGUE['administrative-lapse'];

    expect([row, by, shown?.line, accreditation]).toEqual(['A1', ['system'], 'not-current', 'not-current']);
    expect(LADDER).not.toContain('administrative-lapse');
  });

  it('O5: says of conditions those that a client should know of, and no other', () => {
    const conditions = [CONDITION, { ...CONDITION, code: 'quarterly-report' } as const];
    const [line] = effectsOn([inForce(termsOf('conditions', { months: 12, conditions }))], FROM).lines;

    expect(line).toMatchObject({ conditions: [CONDITION], lastOn: '2027-02-28' });
  });

  it('O5, O7: of two sanctions the graver counts, and is read first', () => {
    const conditions = inForce(termsOf('conditions', { months: 12, conditions: [CONDITION] }));
    const suspension = inForce(termsOf('suspension', { months: 1 }));

    expect(effectsOn([conditions, suspension], FROM)).toMatchObject({
      accreditation: 'off',
      lines: [{ line: 'suspended' }, { line: 'conditions' }],
      openUntil: '2027-03-01',
    });
  });

  it('O7: a suspension that was made longer is one suspension', () => {
    const terms = termsOf('suspension', { months: 12 });
    const longer = inForce(termsOf('suspension', { months: 6 }), { act: 'varied', on: '2026-08-01', terms });

    expect(datedEffects(longer).filter(({ effect }) => effect === 'off')).toEqual([
      { effect: 'off', fromOn: FROM, untilOn: '2027-03-01', level: null },
    ]);
  });

  it('has each row once, from O0 to O12 and A1', () => {
    const rows = SANCTION_KINDS.map((kind) => CATALOGUE[kind].row);
    expect(rows).toEqual([...Array.from({ length: 13 }, (__, number) => `O${number}`), 'A1']);
  });

  it('lets a panel end, but not exclude; and lets one apply again only after the months that it said', () => {
    expect(SANCTION_KINDS.filter((kind) => CATALOGUE[kind].by.includes('panel'))).toEqual([
      ...['no-case', 'redress', 'learning-plan', 'caution', 'conditions', 'level-reduction'],
      ...['suspension', 'role-removal', 'withdrawal'],
    ]);
    expect(mayApplyAgainOn(inForce(termsOf('withdrawal', { months: 24 })))).toBe(addMonths(FROM, 24));
    expect(mayApplyAgainOn(inForce(termsOf('suspension', { months: 3 })))).toBeNull();
  });
});
