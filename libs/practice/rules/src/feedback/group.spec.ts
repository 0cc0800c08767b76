import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import type { Answers } from './answers.js';
import { commentsOf, distributionOf, type Given, shownGroup } from './group.js';

const today = '2026-06-15';
const LONG_AGO = '2026-03-01';

function feedback(engagement: string, givenOn = LONG_AGO): Given {
  return { id: `${engagement} ${givenOn}`, engagementId: engagement, givenOn };
}

function shown(given: readonly Given[], on = today): string[] {
  return shownGroup(given, on).map(({ id }) => id);
}

const engagementsOf = (given: readonly Given[]) => new Set(given.map(({ engagementId }) => engagementId)).size;

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

  it('waits until the last of the five can no longer be changed', () => {
    const five = [...['a', 'b', 'c', 'd'].map((engagement) => feedback(engagement)), feedback('e', '2026-06-08')];

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

  it('only ever grows, and by five engagements at least, whatever is given on whichever day', () => {
    const one = fc.record({ engagement: fc.integer({ min: 0, max: 7 }), day: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const given = all.map(({ engagement, day }, index) => ({
          id: String(index).padStart(3, '0'),
          engagementId: String(engagement),
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
          expect(more.length === 0 || engagementsOf(more) >= 5).toBe(true);
          before = now;
        }
      }),
      { numRuns: 50 },
    );
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
