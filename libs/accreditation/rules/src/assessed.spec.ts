import { describe, expect, it } from '@jest/globals';
import { type Assessed, settledMarks, stageOf, toSettle } from './assessed.js';
import type { Mark, Marked } from './marking.js';

const title = { fr: 'Un', en: 'One' };
const criteria = ['ethics', 'listening', 'presence'].map((code) => ({ code, title }));

/** A sheet of three marks, in the order of the criteria, each with texts that name who wrote them. */
function sheet<One extends Mark>(who: string, ...marks: One[]): Marked<One>[] {
  return marks.map((mark, index) => {
    const said = mark === 'MET' ? null : `${who} on ${criteria[index]!.code}`;
    return { criterion: criteria[index]!.code, mark, reason: said, wouldSatisfy: mark === 'NOT_YET' ? said : null };
  });
}

const agreed: Assessed = {
  criteria,
  first: sheet('first', 'MET', 'NOT_YET', 'MET'),
  second: sheet('second', 'MET', 'NOT_YET', 'MET'),
  moderated: null,
  begun: true,
};
const differing = { ...agreed, second: sheet('second', 'NOT_YET', 'NOT_YET', 'MET') };

describe('the assessment of an application', () => {
  it.each<[string, Assessed, string, string[]]>([
    ['asks for none where the level has no criteria', { ...agreed, criteria: [] }, 'none', []],
    ['goes on without the first sheet', { ...differing, first: null }, 'assessing', []],
    ['goes on without the second', { ...differing, second: null }, 'assessing', []],
    ['is over where both say the same', agreed, 'settled', []],
    ['is moderated where they differ', differing, 'moderating', ['ethics']],
    [
      'is moderated where both have a question',
      { ...agreed, first: sheet('a', 'ASK', 'MET', 'MET'), second: sheet('b', 'ASK', 'MET', 'MET') },
      'moderating',
      ['ethics'],
    ],
    ['is over once it was moderated', { ...differing, moderated: sheet('moderator', 'MET') }, 'settled', ['ethics']],
  ])('%s', (_, assessed, stage, open) => {
    expect(stageOf(assessed)).toBe(stage);
    expect(toSettle(assessed).map(({ code }) => code)).toEqual(open);
  });

  it('lets stand what both say, with the reasons of both', () => {
    expect(settledMarks(agreed)).toEqual([
      { criterion: 'ethics', mark: 'MET', reasons: [], wouldSatisfy: [] },
      {
        criterion: 'listening',
        mark: 'NOT_YET',
        reasons: ['first on listening', 'second on listening'],
        wouldSatisfy: ['first on listening', 'second on listening'],
      },
      { criterion: 'presence', mark: 'MET', reasons: [], wouldSatisfy: [] },
    ]);
  });

  it('takes from the moderator what was settled, and nothing else', () => {
    const [ethics, listening] = settledMarks({ ...differing, moderated: sheet('moderator', 'NOT_YET', 'MET') });

    expect(ethics).toMatchObject({ mark: 'NOT_YET', reasons: ['moderator on ethics'] });
    expect(listening).toMatchObject({ mark: 'NOT_YET', reasons: ['first on listening', 'second on listening'] });
  });

  it('has no final mark while anything is open', () => {
    expect(settledMarks(differing)).toEqual([]);
    expect(settledMarks({ ...agreed, second: null })).toEqual([]);
  });
});
