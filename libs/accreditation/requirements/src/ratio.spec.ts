import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { aRequirement, aScheme, CIVIL_YEAR, practice, SUPERVISION, supervision } from '../test/given.js';
import type { Settings } from './scheme/settings.js';

const ON = '2026-11-22';
const named = (id: string) => ({ id, title: { fr: id, en: id } });

/** The greatest of 4 h a year and 1 h for every 35 h of practice. */
const supervised = aRequirement({
  measure: { kind: 'minutes', of: SUPERVISION },
  window: { kind: 'rolling', months: 12 },
  threshold: {
    kind: 'greatest',
    floors: [
      { ...named('yearly'), kind: 'constant', amount: 240 },
      { ...named('ratio'), kind: 'ratio', minutes: 60, perMinutes: 35 * 60, of: { kind: 'practice' } },
    ],
  },
  evidence: 'confirmed',
});

function needed(practiceMinutes: number, ratio: Settings['ratio'] = { round: 'up', toMinutes: 1 }) {
  const scheme = aScheme([supervised], { settings: { quarters: 'civil', ratio } });
  const [line] = decide(scheme, 'one', [practice('2026-05-05', { minutes: practiceMinutes })], CIVIL_YEAR, ON).lines;
  return [line?.needed, line?.bindingFloor?.id];
}

describe('supervision in proportion to practice', () => {
  it.each([
    ['V9: 30 h', 30 * 60, 240, 'yearly'],
    ['V7: 140 h, where both floors are equal', 140 * 60, 240, 'yearly'],
    ['one minute above', 140 * 60 + 1, 241, 'ratio'],
    ['V8: 141 h', 141 * 60, 242, 'ratio'],
    ['175 h', 175 * 60, 300, 'ratio'],
  ])('needs the amount of the floor that binds: %s', (_, minutes, amount, floor) => {
    expect(needed(minutes)).toEqual([amount, floor]);
  });

  it.each<[Settings['ratio'], number]>([
    [{ round: 'up', toMinutes: 1 }, 242],
    [{ round: 'down', toMinutes: 1 }, 241],
    [{ round: 'up', toMinutes: 30 }, 270],
    [{ round: 'up', toMinutes: 60 }, 300],
    [{ round: 'down', toMinutes: 60 }, 240],
  ])('needs for 141 h, rounded as %j, %d minutes', (ratio, amount) => {
    expect(needed(141 * 60, ratio)[0]).toBe(amount);
  });

  it('is measured over the same window on both sides', () => {
    const evidence = [
      practice('2025-11-22', { minutes: 60000 }),
      supervision('2026-05-05', { minutes: 240 }),
      supervision('2025-11-22', { minutes: 999 }),
    ];

    expect(decide(aScheme([supervised]), 'one', evidence, CIVIL_YEAR, ON).lines[0]).toMatchObject({
      result: 'MET',
      needed: 240,
      counted: 240,
      raw: 1239,
    });
  });

  it('is lost when more practice comes in, and met again when that practice leaves the window', () => {
    const evidence = [practice('2025-12-24', { minutes: 141 * 60 }), supervision('2026-05-05', { minutes: 240 })];

    const [line] = decide(aScheme([supervised]), 'one', evidence, CIVIL_YEAR, ON).lines;

    expect(line).toMatchObject({
      result: 'UNMET',
      needed: 242,
      remedy: { code: 'ADD', amount: 2 },
      nextChangeOn: '2026-12-24',
    });
  });

  it('needs nothing where nothing was practised and no floor is set', () => {
    const bare = {
      ...supervised,
      threshold: { kind: 'ratio', minutes: 60, perMinutes: 2100, of: { kind: 'practice' } },
    } as const;

    expect(decide(aScheme([bare]), 'one', [], CIVIL_YEAR, ON).lines[0]).toMatchObject({
      result: 'MET',
      needed: 0,
      bindingFloor: null,
    });
  });
});
