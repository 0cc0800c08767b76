import { describe, expect, it } from '@jest/globals';
import { aRequirement, aScheme, CIVIL_YEAR, practice } from '../test/given.js';
import { decide } from './decide.js';
import type { FeedbackGiver } from './ledger/evidence.js';
import type { Measure } from './scheme/measure.js';

const ON = '2026-06-01';
const COLLECTED = { collected: ['feedback', 'practice'] } as const;
const feedback = (giver: FeedbackGiver | null, giverId: string) =>
  practice('2026-05-01', { kind: 'feedback', attributes: giver === null ? { giverId } : { giver, giverId } });

/** A client from before others could give any, one from now twice, a sponsor twice, a supervisor and a peer. */
const LEDGER = [
  feedback(null, 'a'),
  feedback('client', 'b'),
  feedback('client', 'b'),
  feedback('sponsor', 'port'),
  feedback('sponsor', 'port'),
  feedback('supervisor', 'phare'),
  feedback('peer', 'dune'),
];

function countedBy(measure: Measure): number | null | undefined {
  const line = aRequirement({ measure, threshold: { kind: 'constant', amount: 9 } });
  return decide(aScheme([line], COLLECTED), 'one', LEDGER, CIVIL_YEAR, ON).lines[0]?.counted;
}

describe('a line on feedback', () => {
  it.each<[string, readonly FeedbackGiver[] | undefined, number, number]>([
    ['that does not say whose counts that of clients, as it always did', undefined, 3, 2],
    ['of clients', ['client'], 3, 2],
    ['of a sponsor', ['sponsor'], 2, 1],
    ['of a supervisor or a peer', ['supervisor', 'peer'], 2, 2],
    ['of anybody', ['client', 'sponsor', 'supervisor', 'peer'], 7, 5],
  ])('%s', (_, givers, pieces, different) => {
    const of = { kind: 'feedback', ...(givers && { givers }) } as const;

    expect(countedBy({ kind: 'count', of })).toBe(pieces);
    expect(countedBy({ kind: 'distinct', of, by: 'giverId' })).toBe(different);
  });

  it('says of the others that it is not about them', () => {
    const line = aRequirement({ measure: { kind: 'count', of: { kind: 'feedback', givers: ['peer'] } } });
    const [decided] = decide(aScheme([line], COLLECTED), 'one', LEDGER, CIVIL_YEAR, ON).lines;

    expect(new Set(decided?.leftOut.map(({ reason }) => reason))).toEqual(new Set(['ACCREDITATION_OTHER_GIVER']));
  });

  it('says nothing of the givers of anything else', () => {
    const line = aRequirement({ measure: { kind: 'count', of: { kind: 'practice', givers: ['peer'] } } });
    const [decided] = decide(aScheme([line], COLLECTED), 'one', [practice('2026-05-01')], CIVIL_YEAR, ON).lines;

    expect(decided?.counted).toBe(1);
  });
});
