import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useMoney } from '@standing/web-core';
import type { Cover } from '../covers/use-covers.js';
import { Converted } from './converted.js';

type YearFinding = NonNullable<NonNullable<Cover['finding']>['year']>;

/** How the limit for a year compares with what the association asks for: more where the costs of a defence are taken from it. */
export function YearFindingLine({ finding }: { readonly finding: YearFinding }) {
  const { t } = useLingui();
  const words: Readonly<Record<YearFinding['kind'], string>> = {
    MEETS: t({ message: 'Minimum for a year met', context: 'cover' }),
    BELOW: t({ message: 'Below the minimum for a year', context: 'cover' }),
    NO_AMOUNT: t({ message: 'No amount for a year told', context: 'cover' }),
    NO_RATE: t({ message: 'Amount for a year not converted', context: 'cover' }),
  };
  return (
    <p className="small">
      <StatusTag tone={finding.kind === 'MEETS' ? 'ok' : 'warn'}>{words[finding.kind]}</StatusTag>{' '}
      <AskedOfYear finding={finding} /> <Why finding={finding} />
    </p>
  );
}

function AskedOfYear({ finding: { minimum, currency, isWithin } }: { readonly finding: YearFinding }) {
  const asked = useMoney()(minimum, currency);
  return isWithin ? (
    <Trans>The association asks for {asked} for a year, since the costs of a defence are taken from the limit.</Trans>
  ) : (
    <Trans>The association asks for {asked} for a year.</Trans>
  );
}

function Why({ finding }: { readonly finding: YearFinding }) {
  if (finding.kind === 'NO_AMOUNT') return <Trans>The attestation tells no limit for a year.</Trans>;
  if (finding.kind === 'NO_RATE') return <Trans>No exchange rate is recorded for this currency.</Trans>;
  return <Converted finding={finding} />;
}
