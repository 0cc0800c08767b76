import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SummaryItem } from '@standing/design-system';
import { useFormat, useMoney } from '@standing/web-core';
import type { Cover } from './use-covers.js';

export type Terms = Pick<
  Cover,
  | 'kind'
  | 'insuredName'
  | 'broker'
  | 'territory'
  | 'trigger'
  | 'retroactiveOn'
  | 'subsequentMonths'
  | 'limitPerClaim'
  | 'limitAggregate'
  | 'currency'
  | 'defenceCosts'
>;

/** What the attestation says beside who insures, when, where and for what; nothing for what it does not say. */
export function useTermItems(): (terms: Terms) => SummaryItem[] {
  const { t } = useLingui();
  const format = useFormat();
  const money = useMoney();
  return ({ kind, insuredName, broker, territory, trigger, retroactiveOn, subsequentMonths: months, ...limits }) => {
    const amount = (value: number | null) => value && limits.currency && money(value, limits.currency);
    const items: readonly (readonly [string, string | 0 | null])[] = [
      [kind === 'EMPLOYER_LETTER' ? t`Employer` : t`Name insured`, insuredName],
      [t`Broker`, broker],
      [t`Territory`, territory],
      [t`Trigger`, trigger && (trigger === 'CLAIM' ? t`The claim` : t`The harmful act`)],
      [t`Retroactive date`, retroactiveOn && format.day(retroactiveOn, 'long')],
      [t`Subsequent period`, months && plural(months, { one: '# month', other: '# months' })],
      [t`Limit for one claim`, amount(limits.limitPerClaim)],
      [t`Limit for a year`, amount(limits.limitAggregate)],
      [
        t`Costs of a defence`,
        limits.defenceCosts && (limits.defenceCosts === 'WITHIN' ? t`Within the limit` : t`On top of the limit`),
      ],
    ];
    return items.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  };
}
