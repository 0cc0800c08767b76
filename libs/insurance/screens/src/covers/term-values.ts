import { useLingui } from '@lingui/react/macro';
import { type FieldMistakes, minorUnits, writtenAmount } from '@standing/web-core';
import type { Cover, CoverSent } from './use-covers.js';

/** The fields of what an attestation says beside who insures, when, where and for what. Empty where it does not say. */
export type TermValues = {
  readonly kind: string | null;
  readonly insuredName: string;
  readonly broker: string;
  readonly territory: string;
  readonly trigger: string;
  readonly retroactiveOn: string | null;
  readonly subsequentMonths: string;
  readonly limitPerClaim: string;
  readonly limitAggregate: string;
  readonly currency: string;
  readonly defenceCosts: string;
};

export const NO_TERMS: TermValues = {
  kind: 'POLICY',
  insuredName: '',
  broker: '',
  territory: '',
  trigger: '',
  retroactiveOn: null,
  subsequentMonths: '',
  limitPerClaim: '',
  limitAggregate: '',
  currency: 'EUR',
  defenceCosts: '',
};

export function termValuesOf(cover: Cover): TermValues {
  const { kind, insuredName, broker, territory, trigger, retroactiveOn, subsequentMonths, defenceCosts } = cover;
  const currency = cover.currency ?? NO_TERMS.currency;
  const written = (amount: number | null) => (amount === null ? '' : writtenAmount(amount, currency));
  return {
    ...{ kind, retroactiveOn, currency },
    insuredName: insuredName ?? '',
    broker: broker ?? '',
    territory: territory ?? '',
    trigger: trigger ?? '',
    subsequentMonths: subsequentMonths === null ? '' : String(subsequentMonths),
    limitPerClaim: written(cover.limitPerClaim),
    limitAggregate: written(cover.limitAggregate),
    defenceCosts: defenceCosts ?? '',
  };
}

type TermsSent = Pick<CoverSent, keyof TermValues & keyof CoverSent>;

/** What belongs to claims alone is left behind when another trigger is chosen. */
export function sentTermsOf(values: TermValues): TermsSent {
  const { kind, insuredName, broker, territory, trigger, retroactiveOn, subsequentMonths, currency } = values;
  const { limitPerClaim, limitAggregate, defenceCosts } = values;
  const isOfClaims = trigger === 'CLAIM';
  return {
    kind: kind === 'EMPLOYER_LETTER' ? 'EMPLOYER_LETTER' : 'POLICY',
    ...{ insuredName: insuredName.trim() || null, broker: broker.trim() || null, territory: territory.trim() || null },
    trigger: isOfClaims ? 'CLAIM' : trigger === 'HARMFUL_ACT' ? 'HARMFUL_ACT' : null,
    retroactiveOn: isOfClaims ? retroactiveOn : null,
    subsequentMonths: isOfClaims && subsequentMonths.trim() !== '' ? Number(subsequentMonths) : null,
    limitPerClaim: limitPerClaim.trim() === '' ? null : minorUnits(limitPerClaim, currency),
    limitAggregate: limitAggregate.trim() === '' ? null : minorUnits(limitAggregate, currency),
    currency: limitPerClaim.trim() === '' && limitAggregate.trim() === '' ? null : currency,
    defenceCosts: defenceCosts === 'WITHIN' ? 'WITHIN' : defenceCosts === 'OUTSIDE' ? 'OUTSIDE' : null,
  };
}

/** What of it is said, and cannot be read. */
export function useCheckTerms(): (values: TermValues) => FieldMistakes<TermValues> {
  const { t } = useLingui();
  const amount = t`Write an amount in figures, such as 1500000.`;
  return ({ kind, insuredName, trigger, subsequentMonths, limitPerClaim, limitAggregate, currency }) => {
    const isCurrency = /^[A-Z]{3}$/.test(currency);
    const isWrong = (written: string) =>
      written.trim() !== '' && minorUnits(written, isCurrency ? currency : 'EUR') === null;
    return {
      ...(kind === 'EMPLOYER_LETTER' &&
        insuredName.trim() === '' && { insuredName: t`Give the name of the employer.` }),
      ...(trigger === 'CLAIM' &&
        !/^\d*$/.test(subsequentMonths.trim()) && { subsequentMonths: t`Write a number of months, such as 60.` }),
      ...(isWrong(limitPerClaim) && { limitPerClaim: amount }),
      ...(isWrong(limitAggregate) && { limitAggregate: amount }),
      ...(`${limitPerClaim}${limitAggregate}`.trim() !== '' &&
        !isCurrency && { currency: t`Write the currency in three letters, such as EUR.` }),
    };
  };
}
