import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountsIn } from './amounts.js';
import { daysIn } from './days.js';
import { fold } from './fold.js';
import type { PlacedText } from './lines.js';
import { proposalsFrom } from './propose.js';

const ME = 'Éric Blanc';

/** Texts one below the other; a `|` begins another column. */
function page(...texts: readonly string[]): PlacedText[] {
  return texts.flatMap((text, row) =>
    text.split('|').map((cell, column) => ({
      page: 1,
      text: cell.trim(),
      x: 0.1 + 0.4 * column,
      y: 0.1 + 0.02 * row,
      width: 0.3,
      height: 0.012,
    })),
  );
}
const proposed = (...texts: readonly string[]) =>
  proposalsFrom(page(...texts), ME).map(({ field, value, currency }) => [
    field,
    currency === null ? value : `${value} ${currency}`,
  ]);

describe('what an attestation proposes', () => {
  it.each<[string, string, string]>([
    ['insurer', 'Assureur : Mutuelle des Métiers', 'Mutuelle des Métiers'],
    ['insurer', 'Insurer | Harbour Mutual Ltd', 'Harbour Mutual Ltd'],
    ['insurer', 'Nous soussignés, Assurances du Lac, certifions que', 'Assurances du Lac'],
    ['broker', 'Courtier : Cabinet Durand, ORIAS 12 345 678', 'Cabinet Durand'],
    ['broker', 'Cabinet Durand, courtier en assurances, ORIAS n° 12345678', 'Cabinet Durand'],
    ['policyReference', 'Contrat n° RC 2026-014', 'RC 2026-014'],
    ['policyReference', 'Policy number: HM/PI/99812', 'HM/PI/99812'],
    ['policyReference', 'Numéro de contrat | 40021.A', '40021.A'],
    ['insuredName', 'Nous attestons que Madame Inès Morel, demeurant à Lyon,', 'Inès Morel'],
    ['insuredName', 'We hereby certify that Mr Éric Blanc is insured', 'Éric Blanc'],
    ['insuredName', 'Assuré : Éric Blanc', 'Éric Blanc'],
    ['startsOn', 'valable du 1er juillet 2026 au 30 juin 2027', '2026-07-01'],
    ['endsOn', 'valable du 01/07/2026 au 30/06/2027', '2027-06-30'],
    ['endsOn', 'Period of insurance: from 1 July 2026 to 30 June 2027', '2027-06-30'],
    ['startsOn', 'Date d’effet | 1.7.2026', '2026-07-01'],
    ['territory', 'Étendue territoriale : France et Belgique', 'France et Belgique'],
    ['country', 'Territory: France, excluding Canada', 'FR'],
    ['activity', 'Activités : supervision', 'supervision'],
    ['activity', 'Activités garanties : coaching d’équipe', 'team-coaching'],
    ['limitPerClaim', 'Tous dommages | 1 500 000 € par sinistre', '150000000 EUR'],
    ['limitAggregate', '£2m in the aggregate', '200000000 GBP'],
    ['limitPerClaim', "CHF 1'500'000.50 par sinistre", '150000050 CHF'],
    ['defenceCosts', 'Frais de défense : inclus dans le plafond', 'within'],
    ['defenceCosts', 'Defence costs are payable in addition to the limit', 'outside'],
    ['trigger', 'La garantie est déclenchée par le fait dommageable', 'harmful-act'],
    ['trigger', 'This policy is written on a claims made basis', 'claim'],
    ['trigger', 'Garantie déclenchée par la réclamation', 'claim'],
    ['retroactiveOn', 'Retroactive date: 1 January 2020', '2020-01-01'],
    ['subsequentMonths', 'Garantie subséquente de cinq ans', '60'],
    ['subsequentMonths', 'Subsequent period: 18 months', '18'],
  ])('%s of “%s”', (field, text, value) => {
    expect(proposed(text)).toContainEqual([field, value]);
  });

  it.each([
    ['words that only look like a label', 'L’assuré bénéficie de garanties au contrat.'],
    ['an amount without a currency', '1 500 000 par sinistre'],
    ['an amount that is not said for what', 'Prime : 250 €'],
    ['a day that is none', 'valable du 31/02/2026 au 30/02/2027'],
    ['days in their wrong order', 'valable du 30/06/2027 au 01/07/2026'],
    ['a union of countries', 'Autres pays couverts selon l’Union'],
  ])('nothing of %s', (_, text) => {
    expect(proposed(text)).toEqual([]);
  });

  it('takes a day of a sentence that goes on in the next line, and quotes both', () => {
    const [first] = proposalsFrom(page('Ce contrat est valable du 1er juillet 2026', 'au 30 juin 2027.'), ME);

    expect(first).toMatchObject({
      value: '2026-07-01',
      quote: 'Ce contrat est valable du 1er juillet 2026 au 30 juin 2027.',
    });
  });

  it('proposes no country that is left out, nor one whose name is part of another’s', () => {
    expect(proposed('Territory: Guinea-Bissau and France, excluding Canada').slice(1)).toEqual([
      ['country', 'GW'],
      ['country', 'FR'],
    ]);
  });

  it('shows both of two values that differ, and is sure of neither; the same said twice is one', () => {
    const read = proposalsFrom(page('Contrat n° A1', 'Contrat n° A2', 'Assureur : Mutuelle', 'Insurer: Mutuelle'), ME);

    expect(read.map(({ value, sure }) => [value, sure])).toEqual([
      ['Mutuelle', true],
      ['A1', false],
      ['A2', false],
    ]);
  });

  it('shows a limit in three currencies as three', () => {
    expect(proposed('€1,000,000 / £850,000 / CHF 950,000 any one claim')).toEqual([
      ['limitPerClaim', '100000000 EUR'],
      ['limitPerClaim', '85000000 GBP'],
      ['limitPerClaim', '95000000 CHF'],
    ]);
  });

  it('notes a name that is not the member’s, whatever its accents and its order, and a cover that goes on', () => {
    const notes = (name: string) =>
      proposalsFrom(
        page(`Assuré : ${name}`, 'du 01/01/2026 au 31/12/2026, renouvelable par tacite reconduction'),
        ME,
      ).map(({ field, note }) => [field, note]);

    expect(notes('M. BLANC Eric')).toEqual([
      ['insuredName', null],
      ['startsOn', null],
      ['endsOn', 'tacit-renewal'],
    ]);
    expect(notes('Bernard Petit')[0]).toEqual(['insuredName', 'other-name']);
  });
});

describe('whatever the words are', () => {
  const words = fc.constantFrom(
    ...[
      'Assureur :',
      'Contrat n°',
      'A-12 7',
      'du',
      'au',
      '01/07/2026',
      '30 juin 2027',
      '1 500 000 €',
      'par sinistre',
      'par an',
    ],
    ...[
      '£2m',
      'aggregate',
      'Territory:',
      'France',
      'Guinée',
      'coaching d’équipe',
      'Activités',
      'réclamation',
      'déclenchée par la',
    ],
    ...[
      'Assuré :',
      'Mme',
      'Éric',
      ',',
      '(',
      'frais de défense',
      'inclus',
      'en sus',
      'Garantie subséquente',
      'dix ans',
      '|',
    ],
  );
  const texts = fc.array(
    fc.oneof(
      fc.array(words, { maxLength: 9 }).map((some) => some.join(' ')),
      fc.string(),
    ),
    { maxLength: 8 },
  );

  it('nothing is proposed that its own quote does not contain', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        for (const { field, value, currency, quote } of proposalsFrom(page(...lines), ME))
          expect([field, value, quote, isIn(quote, field, value, currency)]).toEqual([field, value, quote, true]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The codes stand for words; every other value can be read again in the quote. */
function isIn(quote: string, field: string, value: string, currency: string | null): boolean {
  if (/On$/.test(field)) return daysIn(quote).some(({ day }) => day === value);
  if (currency !== null)
    return amountsIn(quote).some((one) => String(one.minor) === value && one.currency === currency);
  const word: Readonly<Record<string, RegExp>> = {
    activity: /coach|supervision|formation/,
    country: { FR: /france/, GN: /guinee/ }[value] ?? /$^/,
    defenceCosts: value === 'within' ? /inclus/ : /en sus/,
    trigger: value === 'claim' ? /reclamation/ : /fait dommageable/,
    subsequentMonths: /dix ans|\d+ (ans|mois)/,
  };
  return word[field]?.test(fold(quote)) ?? quote.includes(value);
}
