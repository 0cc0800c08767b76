import { useLingui } from '@lingui/react/macro';
import { Card, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { PanelFile } from '../panel/panel-file.js';
import { GROUND_WORDS, MEASURE_WORDS } from '../words/measure-words.js';
import { Written } from './written.js';

type MeasureTextsProps = {
  readonly measure: NonNullable<PanelFile['measure']>;
  /** Whether the reader decides on it. */
  readonly decides?: boolean;
};

/** An interim measure as the interim panel and the sanction monitor read it: what was asked for and why, and what the respondent answered. */
export function MeasureTexts({ measure, decides = true }: MeasureTextsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, ground, toldOn, reasons, answerBy, answer, answeredOn, fromOn, reviewBy } = measure;
  const day = answeredOn ? format.day(answeredOn, 'long') : '';
  return (
    <Card title={t`Interim suspension`}>
      <p>{t(MEASURE_WORDS[state])}</p>
      <Written text={reasons} />
      <SummaryList
        items={[
          ...(ground ? [{ term: t`What it protects`, value: t(GROUND_WORDS[ground]) }] : []),
          { term: t`Told to the respondent on`, value: format.day(toldOn, 'long') },
          ...(answerBy ? [{ term: t`They may answer until`, value: format.day(answerBy, 'long') }] : []),
          ...(fromOn ? [{ term: t`Suspended from`, value: format.day(fromOn, 'long') }] : []),
          ...(reviewBy ? [{ term: t`To be looked at again by`, value: format.day(reviewBy, 'long') }] : []),
        ]}
      />
      <h3>{answeredOn ? t`What the respondent answered on ${day}` : t`Answer`}</h3>
      {answer ? <Written text={answer} /> : <p className="muted">{t`There is no answer yet.`}</p>}
      {decides && (
        <p className="muted">{t`You look at the risk alone and find no fact: whoever decides the case does not sit here.`}</p>
      )}
    </Card>
  );
}
