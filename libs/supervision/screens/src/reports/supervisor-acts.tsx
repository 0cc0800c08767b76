import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Dialog, Disclosure, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { DeclineReport } from './decline-report.js';
import { takeBackReportMutation } from './report.queries.js';
import type { Report } from './use-reports.js';
import { WriteReport } from './write-report.js';

type Props = { readonly report: Report; readonly title: string };

/** What the supervisor can do with a report now. */
export function SupervisorActs({ report, title }: Props) {
  const { t } = useLingui();
  switch (report.state) {
    case 'ASKED':
    case 'CHANGE_ASKED':
      return (
        <>
          <Write report={report} title={title} />
          {report.state === 'ASKED' ? <DeclineReport report={report} /> : <TakeBack report={report} />}
        </>
      );
    case 'TO_READ':
    case 'AGREED':
      return (
        <>
          <Disclosure title={t`Write it anew`}>
            <Write report={report} title={title} />
          </Disclosure>
          <TakeBack report={report} />
        </>
      );
    case 'HANDED_OVER':
    case 'DECLINED':
    case 'TAKEN_BACK':
      return <Closed report={report} />;
  }
}

function Write({ report, title }: Props) {
  const { t } = useLingui();
  const { supervisorCannotSign, versions } = report;
  if (supervisorCannotSign.length === 0) return <WriteReport key={versions.length} report={report} title={title} />;
  return (
    <Callout tone="warn" title={t`You cannot sign a text today`}>
      {supervisorCannotSign.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Callout>
  );
}

function TakeBack({ report: { id, coachName } }: Pick<Props, 'report'>) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const act = useAct({
    run: (reportId: string, idempotencyKey) => ask(takeBackReportMutation, { reportId, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`The report is taken back.` }),
  });
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Take the report back…`}</Button>
      {asking && (
        <Dialog title={t`Take the report back?`} open onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t`${coachName} can then no longer put it into an application. They can ask you for another one.`}</p>
            {act.error && <Failure title={t`The report was not taken back.`} error={act.error} />}
            <Row>
              <Button kind="danger" onPress={() => act.mutate(id)} pending={act.isPending}>{t`Take it back`}</Button>
              <Button kind="quiet" onPress={() => setAsking(false)}>{t`Leave it`}</Button>
            </Row>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Closed({ report: { state, coachName, endedOn } }: Pick<Props, 'report'>) {
  const { t } = useLingui();
  const format = useFormat();
  const day = endedOn ? format.day(endedOn, 'long') : '';
  if (state === 'HANDED_OVER')
    return (
      <Callout>
        <p>{t`${coachName} has put it into an application. Nothing in it changes any more.`}</p>
      </Callout>
    );
  return (
    <Callout>
      <p>{state === 'DECLINED' ? t`You declined it on ${day}.` : t`You took it back on ${day}.`}</p>
    </Callout>
  );
}
