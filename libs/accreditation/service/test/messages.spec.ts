import { describe, expect, it } from '@jest/globals';
import { LEFT_OUT_REASONS } from '@standing/accreditation/requirements';
import { accreditation } from '../src/index.js';

const params = {
  ...{ level: 'one', what: 'Ce texte manque.', version: '1', last: '2026-06-15', kind: 'cpd' },
  ...{ since: '2026-06-15', until: '2028-06-14', from: '2028-06-15', reference: 'CC-2026-7K3Q9MX', most: 120 },
  ...{ today: '2026-06-15', count: 2, status: 'awarded', line: 'hours', fr: 'Heures', en: 'Hours' },
  ...{ model: 'icf', sample: 'experienced', count: 3, all: 7 },
  ...{ open: 2, criterion: 'ethics', outcome: 'upheld', first: '2026-06-15' },
  ...{ longest: 120, again: '2026-06-22', name: 'status', seat: 1 },
  ...{ amount: 9_000, currency: 'EUR' },
};
const refusals = Object.entries(accreditation.messages).map(
  ([code, { fr, en }]) => [code, fr(params), en(params)] as const,
);

describe('the sentences of accreditation', () => {
  it.each(refusals)('%s is a whole sentence in both languages', (_, fr, en) => {
    for (const text of [fr, en]) {
      expect(text).toMatch(/^[A-ZÀÉ«“].*\.$/u);
      expect(text).not.toMatch(/undefined|null|'/);
    }
    expect(fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/u);
  });

  it('have one for every reason why evidence does not count', () => {
    expect(LEFT_OUT_REASONS.filter((reason) => accreditation.messages[reason] === undefined)).toEqual([]);
  });
});
