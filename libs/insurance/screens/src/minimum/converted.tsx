import { Trans } from '@lingui/react/macro';
import { useFormat, useMoney } from '@standing/web-core';
import type { Cover } from '../covers/use-covers.js';

type ConvertedProps = {
  readonly finding: Pick<NonNullable<Cover['finding']>, 'worth' | 'currency' | 'rate' | 'rateOn' | 'rateSource'>;
};

/** What a limit in another currency is worth, and by which rate of which day. */
export function Converted({ finding: { worth, currency, rate, rateOn, rateSource } }: ConvertedProps) {
  const format = useFormat();
  const money = useMoney();
  if (!worth || !rate || !rateOn) return null;
  const [amount, day] = [money(Number(worth), currency), format.day(rateOn)];
  return (
    <Trans>
      The limit is worth {amount}, at {rate} on {day} ({rateSource}).
    </Trans>
  );
}
