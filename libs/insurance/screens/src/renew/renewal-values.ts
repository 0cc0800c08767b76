import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes } from '@standing/web-core';
import { type CoverValues, NO_VALUES, useCheckCover, valuesOf } from '../covers/cover-values.js';
import type { Cover } from '../covers/use-covers.js';

/** A cover that can be renewed. */
export type Renewable = Cover & { readonly renewal: NonNullable<Cover['renewal']> };

/** How a renewal begins: with the terms of the last period, or with another insurer. */
export type RenewalKind = 'same' | 'another';

export function isRenewable(cover: Cover): cover is Renewable {
  return Boolean(cover.renewal);
}

/**
 * What stands in the form at first: the next days in any case. Another insurer's policy has other terms: of the last one
 * nothing is carried over but where the coach practises, for what, and in whose name.
 */
export function renewalValues(cover: Renewable, kind: RenewalKind): CoverValues {
  const { startsOn, endsOn } = cover.renewal;
  const last = { ...valuesOf(cover), startsOn, endsOn };
  if (kind === 'same') return last;
  const { countries, activities, insuredName } = last;
  return { ...NO_VALUES, kind: last.kind, startsOn, endsOn, countries, activities, insuredName };
}

/** What is still missing; and of the same terms, that they are those of the same insurer. */
export function useCheckRenewal(
  cover: Renewable,
  kind: RenewalKind,
): (values: CoverValues) => FieldMistakes<CoverValues> {
  const { t } = useLingui();
  const check = useCheckCover();
  return (values) => {
    const isOther = values.insurer.trim().toLowerCase() !== cover.insurer.trim().toLowerCase();
    if (kind === 'another' || !isOther || values.insurer.trim() === '') return check(values);
    const { insurer } = cover;
    return {
      ...check(values),
      insurer: t`These are the terms of ${insurer}. For another insurer begin again with “Another insurer”.`,
    };
  };
}
