import { useLingui } from '@lingui/react/macro';
import { type ResultOf, useFormat, useMoney } from '@standing/web-core';
import type { minimumsQuery } from './minimum.queries.js';

type Minimum = ResultOf<typeof minimumsQuery>['coverMinimums'][number];

/** What is asked of covers from a day on: for one claim, and what of a year. */
export function MinimumRow({ minimum: { perClaim, perYear, perYearWithin, currency, from } }: { minimum: Minimum }) {
  const { t } = useLingui();
  const money = useMoney();
  const day = useFormat().day(from, 'long');
  const said = (amount: number | null | undefined) => (amount && currency ? money(amount, currency) : null);
  const [amount, year, within] = [said(perClaim), said(perYear), said(perYearWithin)];
  return (
    <li>
      {amount ? t`${amount}, of covers from ${day} on` : t`None, of covers from ${day} on`}
      {year && <span className="muted">{` · ${t`${year} for a year`}`}</span>}
      {within && <span className="muted">{` · ${t`${within} where the costs of a defence are taken from it`}`}</span>}
    </li>
  );
}
