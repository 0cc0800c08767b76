import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { OUTCOME_WORDS, type PanelOutcome } from '../words/outcome-words.js';
import type { TermsGiven, Weighing } from '../sanction/sanction.js';
import { TermsSummary, WeighingSummary } from '../sanction/terms-summary.js';
import { Written } from './written.js';

export type DecisionRead = {
  readonly outcome: PanelOutcome;
  readonly reasons: string;
  readonly immediateEffect: boolean;
  readonly immediateReasons?: string | null;
  readonly sanction?: TermsGiven | null;
  readonly weighing?: Weighing | null;
  readonly namingReasons?: string | null;
  readonly exclusionReasons?: string | null;
  readonly decidedOn?: string;
  readonly notifiedOn?: string;
};

/** What was decided, on which day, and why. */
export function DecisionText({ decision }: { readonly decision: DecisionRead }) {
  const { t } = useLingui();
  const format = useFormat();
  const { outcome, reasons, immediateEffect, immediateReasons, decidedOn, notifiedOn } = decision;
  const { sanction, weighing, namingReasons, exclusionReasons } = decision;
  return (
    <>
      <p className="strong">{t(OUTCOME_WORDS[outcome])}</p>
      {sanction && <TermsSummary terms={sanction} />}
      <Written text={reasons} />
      {weighing && <WeighingSummary weighing={weighing} namingReasons={namingReasons ?? null} />}
      {exclusionReasons && (
        <>
          <h3>{t`Exclusion from membership recommended`}</h3>
          <p>{t`The panel recommends it and does not decide it: the organ named by the statutes does.`}</p>
          <Written text={exclusionReasons} />
        </>
      )}
      <SummaryList
        items={[
          ...(decidedOn ? [{ term: t`Decided on`, value: format.day(decidedOn, 'long') }] : []),
          ...(notifiedOn ? [{ term: t`Notified on`, value: format.day(notifiedOn, 'long') }] : []),
          ...(immediateEffect
            ? [{ term: t`Takes effect at once`, value: <Written text={immediateReasons ?? ''} /> }]
            : []),
        ]}
      />
    </>
  );
}
