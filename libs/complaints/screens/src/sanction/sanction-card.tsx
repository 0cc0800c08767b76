import { useLingui } from '@lingui/react/macro';
import { Callout, Card, SummaryList } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { ExclusionSummary } from './exclusion-summary.js';
import { MeterList } from './meter-list.js';
import { metersFragment } from './meter.queries.js';
import { PreviewList } from './preview-list.js';
import { ReportSummary } from './report-summary.js';
import type { Sanction } from './sanction.js';
import { TRACK_WORDS } from './sanction-words.js';
import { TermsSummary } from './terms-summary.js';
import { WarningSummary } from './warning-summary.js';

type SanctionCardProps = { readonly sanction: Sanction; readonly busy?: boolean };

/** The sanction of a case: where it stands, its review, and what the public reads of it from which day on. */
export function SanctionCard({ sanction, busy = false }: SanctionCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, terms, fromOn, reviewOpensOn, decideBy, endedBySilence, preview } = sanction;
  const { meters, report, warning, exclusion } = readFragment(metersFragment, sanction);
  return (
    <Card title={t`Sanction`} busy={busy}>
      <p>{t(TRACK_WORDS[state])}</p>
      <TermsSummary terms={terms} />
      {fromOn && decideBy && reviewOpensOn && (
        <SummaryList
          items={[
            { term: t`In force since`, value: format.day(fromOn, 'long') },
            { term: t`Its review opens on`, value: format.day(reviewOpensOn, 'long') },
            { term: t`Last day to decide in it`, value: format.day(decideBy, 'long') },
          ]}
        />
      )}
      {endedBySilence && (
        <Callout title={t`Nobody decided in its review`}>
          <p>{t`It ended by itself on the last day of its term. The board is to know that nobody looked at it.`}</p>
        </Callout>
      )}
      {meters.length > 0 && <MeterList meters={meters} />}
      {report && <ReportSummary report={report} />}
      {warning && <WarningSummary warning={warning} />}
      {exclusion && <ExclusionSummary exclusion={exclusion} />}
      <h3>{fromOn ? t`What the public reads` : t`What the public will read, if it took effect today`}</h3>
      <PreviewList previews={preview} />
    </Card>
  );
}
