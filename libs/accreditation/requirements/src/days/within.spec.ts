import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../test/arbitraries.js';
import { practice } from '../../test/given.js';
import { contains } from './period.js';
import { within } from './within.js';

describe('the evidence of a period', () => {
  it('is what the period contains, in its order', () => {
    fc.assert(
      fc.property(fc.array(day), fc.option(day), day, (days, from, to) => {
        const evidence = days.sort().map((heldOn) => practice(heldOn));

        expect(within(evidence, { from, to })).toEqual(evidence.filter((one) => contains({ from, to }, one.heldOn)));
      }),
      { numRuns: 1000 },
    );
  });
});
