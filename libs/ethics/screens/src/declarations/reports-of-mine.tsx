import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { declarationKeys, type Declarations, type Report, takeBackReportMutation } from './declaration.queries.js';
import { ReportDialog } from './report-dialog.js';
import { useReportWords } from './report-words.js';

/** What the member reported of themself, and the way to report; said plainly where the body takes none. */
export function ReportsOfMine({
  found: { areTaken, basis, reports },
}: {
  readonly found: Declarations['myOutsideReports'];
}) {
  const { t } = useLingui();
  const [reporting, setReporting] = useState(false);
  if (!areTaken && reports.length === 0)
    return (
      <p className="muted">{t`Your association does not take such reports here: it has recorded no legal basis.`}</p>
    );
  return (
    <Callout title={t`When something was decided`}>
      <p>{t`You report what it is, its day and what kind of authority decided: no text and no document. Only registrars read it.`}</p>
      {basis && <p className="muted small">{t`Legal basis, as your association recorded it: ${basis}`}</p>}
      {reports.length > 0 && (
        <ul className="rows">
          {reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </ul>
      )}
      {areTaken && (
        <Row>
          <Button kind="second" onPress={() => setReporting(true)}>{t`Report a decision…`}</Button>
        </Row>
      )}
      {reporting && <ReportDialog onClose={() => setReporting(false)} />}
    </Callout>
  );
}

function ReportRow({ report: { id, kind, authority, decidedOn, takenBackAt } }: { readonly report: Report }) {
  const { t } = useLingui();
  const { kinds, authorities } = useReportWords();
  const day = useFormat().day(decidedOn, 'long');
  const act = useAct({
    run: (_: undefined, idempotencyKey) => ask(takeBackReportMutation, { id, idempotencyKey }),
    touches: [[...keys.code, ...declarationKeys.mine]],
    onDone: () => toast({ text: t`Noted as a mistake.` }),
  });
  const [what, who] = [kinds[kind], authorities[authority]];
  return (
    <li className="item">
      <span className="item-main">
        {t`${what}, ${who}, ${day}`}
        {takenBackAt && <span className="muted"> · {t`reported by mistake`}</span>}
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      </span>
      {!takenBackAt && (
        <span className="item-end">
          <Button
            kind="quiet"
            pending={act.isPending}
            onPress={() => act.mutate(undefined)}
            label={t`Reported by mistake: ${what}, ${day}`}
          >{t`A mistake`}</Button>
        </span>
      )}
    </li>
  );
}
