import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '@standing/accreditation/requirements';
import { aDocument, mistakesOf } from '../../test/given.js';
import { checkScheme } from '../parse-scheme.js';
import { findings } from './findings.js';

const fees = { currency: 'EUR', dueBefore: 'never', first: { one: 9_000, two: 0 }, renewal: 6_000 };
const late = (...currencies: string[]) => ({
  nextTermFrom: 'previous-expiry',
  late: currencies.map((currency, index) => ({ lastMonth: index + 1, fee: { amount: 100, currency } })),
});
const costing = (changes: object, maintenance: object = late('EUR')) => ({
  ...aDocument(),
  maintenance,
  fees: { ...fees, ...changes },
});

describe('the fees of a scheme', () => {
  it.each([
    ['are right as they stand', costing({}), []],
    [
      'are in one currency with those of lateness',
      costing({}, late('EUR', 'USD')),
      [['maintenance.late.1.fee.currency', findings.otherCurrency('EUR').en]],
    ],
    [
      'are in one currency among those of lateness',
      { ...aDocument(), maintenance: late('USD', 'EUR') },
      [['maintenance.late.1.fee.currency', findings.otherCurrency('USD').en]],
    ],
    [
      'name levels of the scheme',
      costing({ reinstatement: { nine: 1 } }),
      [['fees.reinstatement.nine', findings.noSuchLevel('nine').en]],
    ],
  ])('%s', (_, document, mistakes) => {
    expect(mistakesOf(document, 'en')).toEqual(mistakes);
  });

  it.each([
    ['less than nothing', { first: -1 }],
    ['a part of a minor unit', { first: { one: 0.5 } }],
    ['more than a million', { renewal: 100_000_001 }],
    ['a word for the currency', { currency: 'euro' }],
    ['an appeal', { appeal: 100 }],
    ['nothing of what waits for them', { dueBefore: undefined }],
  ])('are not %s', (_, changes) => {
    expect(mistakesOf(costing(changes), 'en')).toHaveLength(1);
  });

  it('are compared amount by amount', () => {
    const [before, after] = [costing({}), costing({ first: { one: 9_500 }, dueBefore: 'decision' })];
    const [one, other] = [before, after].map((document) => checkScheme(document).scheme!);

    expect(compareVersions(one!, other!).map(({ path, before, after }) => [path, before, after])).toEqual([
      ['fees.dueBefore', 'never', 'decision'],
      ['fees.first.one', 9_000, 9_500],
      ['fees.first.two', 0, null],
    ]);
  });
});
