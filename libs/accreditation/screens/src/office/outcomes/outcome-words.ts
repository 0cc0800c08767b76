import { useLingui } from '@lingui/react/macro';
import { type ResultOf, useFormat } from '@standing/web-core';
import type { outcomesQuery } from './outcome.queries.js';

export type Outcome = ResultOf<typeof outcomesQuery>['awardOutcomes'][number];

/** Who a row is about. */
export function useOutcomeOf() {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'LANGUAGE fr': t`Applied in French`,
    'LANGUAGE en': t`Applied in English`,
    'LANGUAGE unknown': t`Language not kept`,
    'LEAVE yes': t`On leave in the two years before`,
    'LEAVE no': t`Not on leave in the two years before`,
  };
  return ({ trait, value }: Outcome): string => words[`${trait} ${value}`] ?? value;
}

/** How many of them were awarded; the ends of the scale never say all or none. */
export function useShare() {
  const { t } = useLingui();
  const format = useFormat();
  return ({ awardedPercent }: Outcome): string => {
    if (awardedPercent === null) return t`too few to tell`;
    const percent = format.number(awardedPercent);
    if (awardedPercent === 5) return t`${percent}% at most`;
    return awardedPercent === 95 ? t`${percent}% at least` : t`${percent}%`;
  };
}
