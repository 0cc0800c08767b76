import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import type { GiverKind } from './givers.js';
import { type GivenWords, wordsToHandOver } from './handing-over.js';

const today = '2026-06-15';
const LONG_AGO = '2026-03-01';

const words = (giverId: string, changes: Partial<GivenWords> = {}): GivenWords => ({
  ...{ id: giverId, giverId, giverKind: 'client', givenOn: LONG_AGO, comment: `words ${giverId}` },
  ...{ mayBeHandedOver: true },
  ...changes,
});
const four = ['a', 'b', 'c', 'd'].map((giver) => words(giver, { comment: null, mayBeHandedOver: false }));
const NOTHING = { words: [], answers: 0, withWords: 0 };

describe('what a coach may hand over of their feedback', () => {
  it.each<[string, GivenWords[], object]>([
    ['words that are shown to the coach, with the tick', [...four, words('e')], { words: ['words e'], withWords: 1 }],
    ['none without the tick', [...four, words('e', { mayBeHandedOver: false })], { words: [], withWords: 1 }],
    ['none where nothing was written', [...four, words('e', { comment: null })], { words: [], withWords: 0 }],
    [
      'a supervisor’s among those of clients',
      [words('s', { giverKind: 'supervisor' }), ...four, words('z')],
      {
        ...{ words: ['words s', 'words z'], answers: 6, withWords: 2 },
      },
    ],
    [
      'none of a sixth, who is in no batch yet',
      [...four, words('e'), words('f')],
      { words: ['words e'], withWords: 1 },
    ],
  ])('%s', (_, given, expected) => {
    expect(wordsToHandOver(given, today)).toEqual({ answers: 5, ...expected });
  });

  it('is nothing before five clients have answered, and while one of them can still change it', () => {
    expect(wordsToHandOver([...four, words('e', { giverKind: 'peer' })], today)).toEqual(NOTHING);
    const late = [...four, words('e', { givenOn: '2026-06-08' })];
    expect(wordsToHandOver(late, today)).toEqual(NOTHING);
    expect(wordsToHandOver(late, '2026-06-16').words).toEqual(['words e']);
  });

  it('is in the order of the words, whoever wrote them first', () => {
    const given = [words('1', { comment: 'Zeal' }), words('2', { comment: 'Attentive' }), ...four.slice(1)];
    const early = given.map((each, index) => ({ ...each, id: String(index), givenOn: addDays(LONG_AGO, index) }));

    expect(wordsToHandOver(early, today).words).toEqual(['Attentive', 'Zeal']);
  });

  it('only ever grows, by words of a batch that the coach is shown with it', () => {
    const one = fc.record({
      giver: fc.integer({ min: 0, max: 7 }),
      kind: fc.constantFrom<GiverKind>('client', 'client', 'sponsor', 'peer'),
      day: fc.integer({ min: 0, max: 40 }),
      mayBeHandedOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const given = all.map(({ giver, kind: giverKind, day, mayBeHandedOver }, index): GivenWords => {
          const id = String(index).padStart(3, '0');
          return { id, giverId: `${giver}`, giverKind, givenOn: addDays(LONG_AGO, day), comment: id, mayBeHandedOver };
        });
        let before: ReturnType<typeof wordsToHandOver> = NOTHING;
        for (let day = 0; day <= 50; day += 1) {
          const now = wordsToHandOver(given, addDays(LONG_AGO, day));
          expect(now.words).toEqual(expect.arrayContaining([...before.words]));
          const more = now.words.length - before.words.length;
          expect(more === 0 || now.answers - before.answers >= 5).toBe(true);
          before = now;
        }
      }),
      { numRuns: 30 },
    );
  });
});
