import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import type { Answers } from './answers.js';
import type { GiverKind } from './givers.js';
import { commentsOf, distributionOf, type Given, giverCounts, shownGroup } from './group.js';

const today = '2026-06-15';
const LONG_AGO = '2026-03-01';

function feedback(giverId: string, givenOn = LONG_AGO, giverKind: GiverKind = 'client'): Given {
  return { id: `${giverId} ${givenOn}`, giverId, giverKind, givenOn };
}

function shown(given: readonly Given[], on = today): string[] {
  return shownGroup(given, on).map(({ id }) => id);
}

const FOUR: readonly GiverKind[] = ['client', 'client', 'client', 'client'];

const givers = (given: readonly Given[], kind?: GiverKind) =>
  new Set(given.filter(({ giverKind }) => giverKind === (kind ?? giverKind)).map(({ giverId }) => giverId)).size;

describe('showing feedback in a group', () => {
  it.each<[string, string[], number]>([
    ['none', [], 0],
    ['four engagements', ['a', 'b', 'c', 'd'], 0],
    ['five answers of four engagements', ['a', 'b', 'c', 'd', 'a'], 0],
    ['five engagements', ['a', 'b', 'c', 'd', 'e'], 5],
    ['six engagements', ['a', 'b', 'c', 'd', 'e', 'f'], 5],
    ['nine engagements', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], 5],
    ['ten engagements', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 10],
    ['the same five again', ['a', 'b', 'c', 'd', 'e', 'a', 'b', 'c', 'd', 'e'], 10],
    ['one that answers again and again', ['a', 'a', 'a', 'a', 'a', 'a'], 0],
  ])('%s', (_, engagements, expected) => {
    const given = engagements.map((engagement, index) => feedback(engagement, addDays(LONG_AGO, index)));

    expect(shown(given)).toHaveLength(expected);
  });

  it.each<[string, GiverKind[], number]>([
    ['five supervisors and peers', ['supervisor', 'peer', 'supervisor', 'peer', 'peer'], 0],
    ['four clients and a supervisor', ['client', 'client', 'client', 'client', 'supervisor'], 0],
    ['four clients and their sponsors', [...FOUR, 'sponsor', 'sponsor', 'sponsor', 'sponsor'], 0],
    ['a sponsor and a peer among five clients', ['sponsor', ...FOUR, 'peer', 'client'], 7],
    ['a supervisor after five clients', [...FOUR, 'client', 'supervisor'], 5],
    ['a supervisor and four clients after five', [...FOUR, 'client', 'supervisor', ...FOUR], 5],
    ['a supervisor and five clients after five', [...FOUR, 'client', 'supervisor', ...FOUR, 'client'], 11],
  ])('%s, each another giver', (_, kinds, expected) => {
    expect(shown(kinds.map((kind, index) => feedback(`g${index}`, addDays(LONG_AGO, index), kind)))).toHaveLength(
      expected,
    );
  });

  it('waits until the last of the five can no longer be changed', () => {
    const five = [...['a', 'b', 'c', 'd'].map((giver) => feedback(giver)), feedback('e', '2026-06-08')];

    expect(shown(five, '2026-06-15')).toEqual([]);
    expect(shown(five, '2026-06-16')).toHaveLength(5);
  });

  it('is the same in whatever order the rows come', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((engagement, index) =>
      feedback(engagement, addDays(LONG_AGO, index)),
    );

    expect(shown([...six].reverse())).toEqual(shown(six));
    expect(shown(six)).not.toContain(six[5]?.id);
  });

  it('only ever grows, and by five clients at least, whoever gives whatever on whichever day', () => {
    const one = fc.record({
      giver: fc.integer({ min: 0, max: 7 }),
      kind: fc.constantFrom<GiverKind>('client', 'client', 'client', 'sponsor', 'supervisor', 'peer'),
      day: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (all) => {
        const given = all.map(({ giver, kind, day }, index) => ({
          id: String(index).padStart(3, '0'),
          giverId: `${kind} ${giver}`,
          giverKind: kind,
          givenOn: addDays(LONG_AGO, day),
        }));
        let before: Given[] = [];
        for (let day = 0; day <= 70; day += 1) {
          const on = addDays(LONG_AGO, day);
          const now = shownGroup(
            given.filter(({ givenOn }) => givenOn <= on),
            on,
          );
          const more = now.filter((each) => !before.includes(each));
          expect(now.slice(0, before.length)).toEqual(before);
          expect(more.length === 0 || (givers(more) >= 5 && givers(more, 'client') >= 5)).toBe(true);
          before = now;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('counting givers', () => {
  it('takes whoever gave several times for one, kind by kind', () => {
    const given = [
      feedback('a'),
      feedback('a', '2026-04-01'),
      feedback('b'),
      feedback('Port', LONG_AGO, 'sponsor'),
      feedback('Port', '2026-04-01', 'sponsor'),
      feedback('Phare', LONG_AGO, 'supervisor'),
    ];

    expect(giverCounts(given)).toEqual([
      { kind: 'client', givers: 2 },
      { kind: 'sponsor', givers: 1 },
      { kind: 'supervisor', givers: 1 },
    ]);
    expect(giverCounts([])).toEqual([]);
  });
});

describe('what a group says', () => {
  const answers = (changes: Partial<Answers>): Answers => ({
    listening: null,
    integrity: null,
    responsibility: null,
    transparency: null,
    confidentiality: null,
    ...changes,
  });

  it('is how often each answer was given to each statement', () => {
    const [listening, integrity] = distributionOf([
      answers({ listening: 'always' }),
      answers({ listening: 'always', integrity: 'cannot-say' }),
      answers({ listening: 'never' }),
    ]);

    expect(listening).toEqual({
      statement: 'listening',
      always: 2,
      mostly: 0,
      sometimes: 0,
      never: 1,
      'cannot-say': 0,
      unanswered: 0,
    });
    expect(integrity).toMatchObject({ 'cannot-say': 1, unanswered: 2 });
  });

  it('is every comment, in the order of their words', () => {
    expect(commentsOf([{ comment: 'b' }, { comment: null }, { comment: 'a' }, { comment: 'c' }])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
