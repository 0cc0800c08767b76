import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag, type Tone } from '@standing/design-system';
import { useFormat, useMoney } from '@standing/web-core';
import type { Cover } from '../covers/use-covers.js';

export type Finding = NonNullable<Cover['finding']>;

/** How a cover compares with what the association asks for, and by which rate. It decides nothing. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { t } = useLingui();
  const money = useMoney();
  const asked = money(finding.minimum, finding.currency);
  const tag = (tone: Tone, word: string) => <StatusTag tone={tone}>{word}</StatusTag>;
  switch (finding.kind) {
    case 'MEETS':
      return (
        <p className="small">
          {tag('ok', t({ message: 'Minimum met', context: 'cover' }))}{' '}
          <Trans>The association asks for {asked} for one claim.</Trans> <Converted finding={finding} />
        </p>
      );
    case 'BELOW':
      return (
        <p className="small">
          {tag('warn', t({ message: 'Below the minimum', context: 'cover' }))}{' '}
          <Trans>The association asks for {asked} for one claim.</Trans> <Converted finding={finding} />
        </p>
      );
    case 'NO_AMOUNT':
      return (
        <p className="small">
          {tag('warn', t({ message: 'No amount told', context: 'cover' }))}{' '}
          <Trans>The association asks for {asked} for one claim; the attestation tells no limit.</Trans>
        </p>
      );
    case 'NO_RATE':
      return (
        <p className="small">
          {tag('warn', t({ message: 'Not converted', context: 'cover' }))}{' '}
          <Trans>The association asks for {asked} for one claim; no exchange rate is recorded for this currency.</Trans>
        </p>
      );
  }
}

function Converted({ finding: { worth, currency, rate, rateOn, rateSource } }: { readonly finding: Finding }) {
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
