import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList, type SummaryItem } from '@standing/design-system';
import { Loaded, useFormat, useMoney } from '@standing/web-core';
import { useDueWords } from '../fees/due-words.js';
import { type ApplicationFee, type Balance, useApplicationFee } from '../fees/use-fees.js';
import { useGroundWords } from './ground-words.js';

/** What is asked for an application, what of it is paid, and what remains. */
export function Balances({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const fee = useApplicationFee(applicationId);
  return (
    <Loaded query={fee} failed={t`What is owed could not be loaded.`} lines={3}>
      {(found) => <Found fee={found} />}
    </Loaded>
  );
}

function Found({ fee }: { readonly fee: ApplicationFee }) {
  const { t } = useLingui();
  const due = useDueWords();
  const { balances, dueBefore } = fee;
  if (balances.length === 0) return <p className="muted">{t`The scheme named no fee when it was sent.`}</p>;
  return (
    <>
      {balances.map((balance) => (
        <OneBalance key={balance.currency} balance={balance} asked={fee.asked} />
      ))}
      <Waived fee={fee} />
      {balances.some(({ remaining }) => remaining > 0) && <p className="muted">{due(dueBefore)}</p>}
    </>
  );
}

type OneBalanceProps = { readonly balance: Balance; readonly asked: ApplicationFee['asked'] };

function OneBalance({ balance, asked }: OneBalanceProps) {
  const { t } = useLingui();
  const money = useMoney();
  const states = useStates();
  const { currency, remaining, over, state } = balance;
  const shown = (amount: number) => money(amount, currency);
  const lateness = asked.find(({ purpose, fee }) => purpose === 'LATENESS' && fee.currency === currency)?.fee.amount;
  const late = lateness === undefined ? '' : shown(lateness);
  const items: SummaryItem[] = [
    {
      term: t({ message: 'Asked', context: 'fee' }),
      value: `${shown(balance.asked)}${late && ` (${t`of which ${late} for lateness`})`}`,
    },
    { term: t({ message: 'Paid', context: 'payment' }), value: shown(balance.paid) },
    over > 0 ? { term: t`Too much`, value: shown(over) } : { term: t`Still to be paid`, value: shown(remaining) },
  ];
  return (
    <div className="stack" data-gap="small">
      <p>
        <StatusTag tone={remaining > 0 ? 'warn' : 'ok'}>{states[state]}</StatusTag>
      </p>
      <SummaryList items={items} />
    </div>
  );
}

function Waived({ fee: { waiver } }: { readonly fee: ApplicationFee }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useGroundWords();
  if (!waiver) return null;
  const { ground, waivedBy, waivedOn } = waiver;
  const items: SummaryItem[] = [
    { term: t`Waived on`, value: format.day(waivedOn, 'long') },
    ...(ground ? [{ term: t`Ground`, value: words[ground] }] : []),
    ...(waivedBy?.name ? [{ term: t`Waived by`, value: waivedBy.name }] : []),
  ];
  return <SummaryList items={items} />;
}

function useStates(): Readonly<Record<Balance['state'], string>> {
  const { t } = useLingui();
  return {
    NOTHING_OWED: t`Nothing owed`,
    OWED: t`Not paid yet`,
    PARTLY_PAID: t`Partly paid`,
    PAID: t`Paid in full`,
    PAID_MORE: t`More paid than asked`,
    WAIVED: t`Waived`,
  };
}
