import type { Day, Refusal } from '@standing/kernel';
import type { CoverKind, CoverTrigger } from './cover.js';
import { refusalsOfLength } from './text.js';

/** Whether what a defence costs is taken from the limit, or comes on top of it. */
export type DefenceCosts = 'within' | 'outside';

/** What an attestation says beside who insures whom, when, where and for what. Null where it does not say. */
export type CoverTerms = {
  readonly kind: CoverKind;
  /** The name insured: the coach's, a trade name, a company's; on an employer's letter that of the employer. */
  readonly insuredName: string | null;
  readonly broker: string | null;
  /** The territory in the attestation's own words, beside the countries. */
  readonly territory: string | null;
  readonly trigger: CoverTrigger | null;
  readonly retroactiveOn: Day | null;
  readonly subsequentMonths: number | null;
  /** The most for one claim and for the claims of a year, in minor units of the currency. */
  readonly limitPerClaim: number | null;
  readonly limitAggregate: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly defenceCosts: DefenceCosts | null;
};

/** The longest words of a territory, in characters. */
export const LONGEST_TERRITORY = 200;

/** The longest name of whoever is insured, and of a broker, in characters. */
export const LONGEST_NAME = 120;

/** Nobody attests a subsequent period of more than thirty years. */
export const MOST_SUBSEQUENT_MONTHS = 360;

/** The most minor units of a limit: a number that a client can read. */
export const MOST_LIMIT = 2_000_000_000;

/**
 * Why a cover may not say this: `INSURANCE_INSURED_TOO_LONG`, `INSURANCE_BROKER_TOO_LONG`, `INSURANCE_TERRITORY_TOO_LONG`,
 * `INSURANCE_EMPLOYER_MISSING` of a letter that names none, `INSURANCE_TERM_OF_CLAIMS` where acts and not claims trigger it,
 * `INSURANCE_RETROACTIVE_AFTER_START`, `INSURANCE_SUBSEQUENT_MONTHS`, `INSURANCE_LIMIT_AMOUNT`, `INSURANCE_LIMITS_CROSSED`
 * and `INSURANCE_CURRENCY`.
 */
export function refusalsOfTerms(terms: CoverTerms, startsOn: Day): Refusal[] {
  const { kind, insuredName, broker, territory } = terms;
  const nobody = kind === 'employer-letter' && (insuredName ?? '') === '';
  return [
    ...(nobody ? [{ code: 'INSURANCE_EMPLOYER_MISSING', path: 'insuredName' }] : []),
    ...refusalsOfLength(insuredName ?? '', 'insuredName', LONGEST_NAME, 'INSURANCE_INSURED_TOO_LONG'),
    ...refusalsOfLength(broker ?? '', 'broker', LONGEST_NAME, 'INSURANCE_BROKER_TOO_LONG'),
    ...refusalsOfLength(territory ?? '', 'territory', LONGEST_TERRITORY, 'INSURANCE_TERRITORY_TOO_LONG'),
    ...refusalsOfTrigger(terms, startsOn),
    ...refusalsOfLimits(terms),
  ];
}

/** A retroactive date and a subsequent period mean something of a guarantee that claims trigger, and of no other (L124-5). */
function refusalsOfTrigger({ trigger, retroactiveOn, subsequentMonths }: CoverTerms, startsOn: Day): Refusal[] {
  const wrong = (path: string) => ({ code: 'INSURANCE_TERM_OF_CLAIMS', path });
  if (trigger !== 'claim')
    return [
      ...(retroactiveOn === null ? [] : [wrong('retroactiveOn')]),
      ...(subsequentMonths === null ? [] : [wrong('subsequentMonths')]),
    ];
  const late = retroactiveOn !== null && retroactiveOn > startsOn;
  const isLength = subsequentMonths === null || isWithin(subsequentMonths, MOST_SUBSEQUENT_MONTHS);
  return [
    ...(late ? [{ code: 'INSURANCE_RETROACTIVE_AFTER_START', params: { startsOn }, path: 'retroactiveOn' }] : []),
    ...(isLength
      ? []
      : [{ code: 'INSURANCE_SUBSEQUENT_MONTHS', params: { most: MOST_SUBSEQUENT_MONTHS }, path: 'subsequentMonths' }]),
  ];
}

function refusalsOfLimits({ limitPerClaim, limitAggregate, currency }: CoverTerms): Refusal[] {
  const limits = { limitPerClaim, limitAggregate };
  const amounts = Object.entries(limits).filter(([, amount]) => amount !== null && !isWithin(amount, MOST_LIMIT));
  const crossed = limitPerClaim !== null && limitAggregate !== null && limitAggregate < limitPerClaim;
  const needed = limitPerClaim !== null || limitAggregate !== null;
  const isCurrency = currency === null ? !needed : /^[A-Z]{3}$/.test(currency);
  return [
    ...amounts.map(([path]) => ({ code: 'INSURANCE_LIMIT_AMOUNT', path })),
    ...(crossed ? [{ code: 'INSURANCE_LIMITS_CROSSED', path: 'limitAggregate' }] : []),
    ...(isCurrency ? [] : [{ code: 'INSURANCE_CURRENCY', path: 'currency' }]),
  ];
}

function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= most;
}
