import { describe, expect, it } from '@jest/globals';
import { type ClausePair, likelyPairs, refusalsToCompareEditions, refusalsToCompareReference } from './comparing.js';

const edition = (clauses: Readonly<Record<string, string>>) =>
  Object.entries(clauses).map(([code, words]) => ({ code, fr: words, en: words }));
const codes = (clauses: readonly { readonly code: string }[]) => clauses.map(({ code }) => code);
const pair = (theirs: string, ours: string | null, relation: ClausePair['relation'] = 'equal'): ClausePair => ({
  theirs,
  ours,
  relation,
});
const codesOf = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('an edition beside an earlier one', () => {
  const earlier = edition({ 'A-1': 'one', 'A-2': 'two', 'A-3': 'three' });
  const later = edition({ 'A-1': 'one', 'A-2': 'too', 'A-4': 'four' });

  it('is compared by code and words, as far as that goes', () => {
    expect(likelyPairs(earlier, later)).toEqual([
      pair('A-1', 'A-1'),
      pair('A-2', 'A-2', 'reworded'),
      pair('A-3', null, 'absent'),
    ]);
  });

  it.each(['fr', 'en'] as const)('is said in other words where it is so in %s alone', (language) => {
    const [clause] = edition({ 'A-1': 'one' });

    expect(likelyPairs([clause!], [{ ...clause!, [language]: 'eins' }])).toEqual([pair('A-1', 'A-1', 'reworded')]);
  });

  it('takes what it proposes', () => {
    const pairs = likelyPairs(earlier, later);

    expect(refusalsToCompareEditions(pairs, codes(earlier), codes(later))).toEqual([]);
  });

  it('tells each clause of the earlier one', () => {
    const refusals = refusalsToCompareEditions([pair('A-1', 'A-1')], ['A-1', 'A-2'], ['A-1']);

    expect(refusals).toEqual([{ code: 'ETHICS_COMPARISON_INCOMPLETE', params: { code: 'A-2' }, path: 'pairs' }]);
  });

  it.each([
    ['of the earlier edition', pair('X', 'A-1'), 'X'],
    ['of this edition', pair('A-1', 'Y'), 'Y'],
  ])('knows every clause %s', (_, one, code) => {
    const refusals = refusalsToCompareEditions([pair('A-1', 'A-1', 'stricter'), one], ['A-1'], ['A-1']);

    expect(refusals).toEqual([{ code: 'ETHICS_COMPARISON_CLAUSE_UNKNOWN', params: { code }, path: 'pairs' }]);
  });

  it('may make several clauses of one', () => {
    const pairs = [pair('A-1', 'A-1', 'milder'), pair('A-1', 'A-2', 'stricter')];

    expect(refusalsToCompareEditions(pairs, ['A-1'], ['A-1', 'A-2'])).toEqual([]);
  });

  it.each([
    ['a clause that is not there, and equal', [pair('A-1', null, 'equal')]],
    ['a clause that is there, and absent', [pair('A-1', 'A-1', 'absent')]],
    ['the same pair twice', [pair('A-1', 'A-1'), pair('A-1', 'A-1', 'stricter')]],
    ['a clause that is there and not there', [pair('A-1', null, 'absent'), pair('A-1', 'A-1')]],
  ])('does not say %s', (_, pairs) => {
    expect(codesOf(refusalsToCompareEditions(pairs, ['A-1'], ['A-1']))).toEqual(['ETHICS_COMPARISON_CONTRADICTS']);
  });
});

describe('an edition beside a reference text', () => {
  const reference = { name: 'Global Code', link: 'https://example.org/code' };
  const pairs = [pair('2.2', null, 'absent'), pair('4.1', 'A-1', 'stricter')];

  it('says of some of its clauses what they are here', () => {
    expect(refusalsToCompareReference(reference, pairs, ['A-1'])).toEqual([]);
    expect(refusalsToCompareReference({ ...reference, link: null }, pairs, ['A-1'])).toEqual([]);
  });

  it('says of which text', () => {
    expect(codesOf(refusalsToCompareReference({ ...reference, name: ' ' }, pairs, ['A-1']))).toEqual([
      'ETHICS_REFERENCE_UNNAMED',
    ]);
    expect(codesOf(refusalsToCompareReference({ ...reference, name: 'x'.repeat(160) }, pairs, ['A-1']))).toEqual([]);
    expect(codesOf(refusalsToCompareReference({ ...reference, name: 'x'.repeat(161) }, pairs, ['A-1']))).toEqual([
      'ETHICS_REFERENCE_NAME_TOO_LONG',
    ]);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'example.org', `https://example.org/${'x'.repeat(500)}`])(
    'does not lead to %s',
    (link) => {
      expect(codesOf(refusalsToCompareReference({ ...reference, link }, pairs, ['A-1']))).toEqual([
        'ETHICS_REFERENCE_LINK',
      ]);
    },
  );

  it('cites its clauses by codes', () => {
    const refusals = refusalsToCompareReference(reference, [pair('clause two', 'A-1')], ['A-1']);

    expect(refusals).toEqual([{ code: 'ETHICS_CODE_MALFORMED', params: { code: 'clause two' }, path: 'pairs' }]);
  });

  it('says something', () => {
    expect(codesOf(refusalsToCompareReference(reference, [], ['A-1']))).toEqual(['ETHICS_COMPARISON_EMPTY']);
  });
});
