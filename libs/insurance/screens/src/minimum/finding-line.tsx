import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag, type Tone } from '@standing/design-system';
import { useMoney } from '@standing/web-core';
import type { Cover } from '../covers/use-covers.js';
import { Converted } from './converted.js';
import { YearFindingLine } from './year-finding-line.js';

export type Finding = NonNullable<Cover['finding']>;

/** How a cover compares with what the association asks for, of one claim and of a year, and by which rate. It decides nothing. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  return (
    <>
      <ClaimLine finding={finding} />
      {finding.year && <YearFindingLine finding={finding.year} />}
    </>
  );
}

function ClaimLine({ finding }: { readonly finding: Finding }) {
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
