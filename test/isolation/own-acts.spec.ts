import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from './operations.js';
import { changes, rowsOfBody } from './rows-of-body.js';
import { newTally } from './try-all.js';
import { MADE_WITHIN, report, TRIED_WITHIN, tryAsAll, type TwoBodies, twoBodies } from './two-bodies.js';

describe('two bodies alike on one installation, changed by their own people', () => {
  const acts = operations().filter(({ kind }) => kind === 'mutation');
  let two: TwoBodies;
  beforeAll(async () => {
    two = await twoBodies();
  }, MADE_WITHIN);
  afterAll(() => two.installation.stop());

  it(
    'would be caught changing: what others try in vain, their own actors do',
    async () => {
      const tally = newTally();
      for (const act of acts) await tryAsAll(two, two.b, act, { atOnce: 1, untilShown: true }, tally);
      report('as its own actors', acts, tally);

      const after = await rowsOfBody(two.installation.owner, two.b.world.bodyId);
      expect(changes(two.rowsOfB, after).length).toBeGreaterThan(20);
    },
    TRIED_WITHIN,
  );
});
