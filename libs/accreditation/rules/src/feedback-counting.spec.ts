import { describe, expect, it } from '@jest/globals';
import { feedbackCount } from './feedback-counting.js';

const piece = (engagementId: string, charterVersion: number | null = null) => ({ engagementId, charterVersion });

describe('counting client feedback', () => {
  it('is nought of nothing', () => {
    expect(feedbackCount([])).toEqual({ answers: 0, engagements: 0, onCharter: 0, versions: [] });
  });

  it('tells what is on the charter, by version, the latest first', () => {
    const pieces = [piece('a'), piece('b', 1), piece('c', 2), piece('d', 10), piece('e', 2)];

    expect(feedbackCount(pieces)).toEqual({
      answers: 5,
      engagements: 5,
      onCharter: 4,
      versions: [
        { number: 10, answers: 1 },
        { number: 2, answers: 2 },
        { number: 1, answers: 1 },
      ],
    });
  });

  it('takes an engagement that answered several times for one', () => {
    expect(feedbackCount([piece('a', 1), piece('a'), piece('b')])).toMatchObject({ answers: 3, engagements: 2 });
  });
});
