import { describe, expect, it } from '@jest/globals';
import { feedbackCount, type GiverKind } from './feedback-counting.js';

const piece = (giverId: string, charterVersion: number | null = null, giver: GiverKind = 'client') => ({
  giver,
  giverId,
  charterVersion,
});

describe('counting feedback', () => {
  it('is nought of nothing', () => {
    expect(feedbackCount([])).toEqual({ answers: 0, byGiver: [], onCharter: 0, versions: [] });
  });

  it('tells what is on the charter, by version, the latest first', () => {
    const pieces = [piece('a'), piece('b', 1), piece('c', 2), piece('d', 10), piece('e', 2)];

    expect(feedbackCount(pieces)).toEqual({
      answers: 5,
      byGiver: [{ giver: 'client', givers: 5, answers: 5 }],
      onCharter: 4,
      versions: [
        { number: 10, answers: 1 },
        { number: 2, answers: 2 },
        { number: 1, answers: 1 },
      ],
    });
  });

  it('takes whoever answered several times for one giver, kind by kind', () => {
    const pieces = [
      piece('phare', null, 'supervisor'),
      piece('a', 1),
      piece('a'),
      piece('b'),
      piece('port', 1, 'sponsor'),
      piece('port', null, 'sponsor'),
    ];

    expect(feedbackCount(pieces)).toMatchObject({
      answers: 6,
      byGiver: [
        { giver: 'client', givers: 2, answers: 3 },
        { giver: 'sponsor', givers: 1, answers: 2 },
        { giver: 'supervisor', givers: 1, answers: 1 },
      ],
      onCharter: 2,
    });
  });
});
