import { useLingui } from '@lingui/react/macro';
import { Loaded, useMoney } from '@standing/web-core';
import { useDueWords } from './due-words.js';
import { feeFor, type LevelFee, useSchemeFees } from './use-fees.js';

type FeeToldProps = { readonly kind: LevelFee['kind']; readonly level: string };

/** What an application would cost if it were sent now, before it is sent. */
export function FeeTold({ kind, level }: FeeToldProps) {
  const { t } = useLingui();
  const fees = useSchemeFees();
  return (
    <Loaded query={fees} failed={t`The fee could not be loaded.`} lines={1}>
      {(found) => <Told fee={feeFor(found, kind, level)} dueBefore={found?.dueBefore ?? 'NEVER'} />}
    </Loaded>
  );
}

type ToldProps = {
  readonly fee: LevelFee['fee'] | null;
  readonly dueBefore: Parameters<ReturnType<typeof useDueWords>>[0];
};

function Told({ fee, dueBefore }: ToldProps) {
  const { t } = useLingui();
  const money = useMoney();
  const due = useDueWords();
  if (fee === null) return <p>{t`The scheme names no fee for it.`}</p>;
  if (fee.amount === 0) return <p>{t`It costs nothing.`}</p>;
  const amount = money(fee.amount, fee.currency);
  return (
    <>
      <p>
        {t`The fee is ${amount}.`} {due(dueBefore)}
      </p>
      <p className="muted">{t`It stays so once you have sent it. The body tells you how to pay: nothing is paid here.`}</p>
    </>
  );
}
