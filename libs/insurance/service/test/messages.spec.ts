import { describe, expect, it } from '@jest/globals';
import { insurance } from '../src/index.js';

const params = {
  longest: 120,
  most: 360,
  least: 14,
  dueOn: '2026-07-15',
  months: 36,
  startsOn: '2026-06-15',
  endsOn: '2027-06-14',
  today: '2026-06-15',
};
const sentences = Object.entries(insurance.messages).map(
  ([code, { fr, en }]) => [code, fr(params), en(params)] as const,
);

describe('the sentences of insurance', () => {
  it.each(sentences)('%s is a whole sentence in both languages', (_, fr, en) => {
    for (const text of [fr, en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/undefined|'/);
    }
    expect(fr).not.toBe(en);
    expect(fr).not.toMatch(/[^\u202f\d][;:!?»]|«[^\u202f]/u);
  });

  it('write days as they are said', () => {
    const { fr, en } = insurance.messages['INSURANCE_SAME_POLICY_OVERLAPS']!;

    expect(fr(params)).toContain('du 15 juin 2026 au 14 juin 2027.');
    expect(en(params)).toContain('from 15 June 2026 to 14 June 2027.');
  });
});
