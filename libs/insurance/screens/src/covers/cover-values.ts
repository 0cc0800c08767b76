import { useLingui } from '@lingui/react/macro';
import { type FieldMistakes, RefusedError } from '@standing/web-core';
import { ACTIVITIES } from './cover-words.js';
import { NO_TERMS, sentTermsOf, type TermValues, termValuesOf, useCheckTerms } from './term-values.js';
import type { Cover, CoverSent } from './use-covers.js';

/** What stands in the fields of the form. */
export type CoverValues = TermValues & {
  readonly insurer: string;
  readonly policyReference: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly countries: readonly string[];
  /** Chosen in the list and not added yet: it counts as added. */
  readonly picked: string;
  readonly activities: readonly string[];
};

export const COVER_IDS = {
  kind: 'cover-kind',
  insurer: 'cover-insurer',
  policyReference: 'cover-policy',
  insuredName: 'cover-insured',
  startsOn: 'cover-from',
  endsOn: 'cover-until',
  countries: 'cover-countries',
  activities: 'cover-activities',
  broker: 'cover-broker',
  territory: 'cover-territory',
  trigger: 'cover-trigger',
  retroactiveOn: 'cover-retroactive',
  subsequentMonths: 'cover-subsequent',
  limitPerClaim: 'cover-per-claim',
  limitAggregate: 'cover-aggregate',
  currency: 'cover-currency',
  defenceCosts: 'cover-defence',
};

export const NO_VALUES: CoverValues = {
  ...NO_TERMS,
  insurer: '',
  policyReference: '',
  startsOn: null,
  endsOn: null,
  countries: [],
  picked: '',
  activities: ['COACHING'],
};

export function valuesOf(cover: Cover): CoverValues {
  const { insurer, policyReference, startsOn, endsOn, countries, activities } = cover;
  return { insurer, policyReference, startsOn, endsOn, countries, picked: '', activities, ...termValuesOf(cover) };
}

export function sentOf(values: CoverValues, acceptOverlap: boolean): CoverSent {
  const { insurer, policyReference, startsOn, endsOn, activities } = values;
  return {
    ...sentTermsOf(values),
    insurer: insurer.trim(),
    policyReference: policyReference.trim(),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    countries: allCountries(values),
    activities: ACTIVITIES.filter((activity) => activities.includes(activity)),
    acceptOverlap,
  };
}

/** Those that were added, and the one that is chosen. */
export function allCountries({ countries, picked }: Pick<CoverValues, 'countries' | 'picked'>): string[] {
  return [...new Set([...countries, picked])].filter((code) => code !== '');
}

/** What is still missing. */
export function useCheckCover(): (values: CoverValues) => FieldMistakes<CoverValues> {
  const { t } = useLingui();
  const checkTerms = useCheckTerms();
  return (values) => ({
    ...(values.insurer.trim() === '' && { insurer: t`Give the name of the insurer.` }),
    ...(values.policyReference.trim() === '' && { policyReference: t`Give the policy’s reference.` }),
    ...(values.startsOn === null && { startsOn: t`Give the first day.` }),
    ...(values.endsOn === null && { endsOn: t`Give the last day.` }),
    ...(allCountries(values).length === 0 && { countries: t`Choose at least one country.` }),
    ...(values.activities.length === 0 && { activities: t`Choose at least one activity.` }),
    ...checkTerms(values),
  });
}

/** The server asks rather than refuses: the same goes through once the person says that it is meant. */
export function questionIn(error: Error | null): RefusedError | null {
  if (!(error instanceof RefusedError)) return null;
  return error.refusals.every(({ code }) => code === 'INSURANCE_SAME_POLICY_OVERLAPS') ? error : null;
}
