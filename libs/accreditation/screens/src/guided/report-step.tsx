import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, LinkButton, Row, Stack, TextLink, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, type ResultOf, useAct } from '@standing/web-core';
import { ReportText } from '../judging/report-shown.js';
import { type Draft, GUIDED } from './draft.js';
import { handOverMutation, leaveReportOutMutation, reportsToTakeQuery, takeReportMutation } from './report.queries.js';
import { useAfterStale } from './use-after-stale.js';

type Report = ResultOf<typeof reportsToTakeQuery>['mySupervisorReports'][number];
type Props = { readonly draft: Draft };

/** A report that a supervisor and the applicant signed, taken into the application; it can be sent without one. */
export function ReportStep({ draft }: Props) {
  const { t } = useLingui();
  const { supervisorReport: report } = draft;
  return (
    <Stack gap="large">
      <Card title={t`Your supervisor’s report`}>
        <p>{t`Assessors read it with neither your name nor your supervisor’s; whoever decides reads it after them. An application can be sent without one.`}</p>
        {report ? <Taken draft={draft} report={report} /> : <Choose draft={draft} />}
      </Card>
      <Row>
        <LinkButton kind="second" href={GUIDED}>{t`Back to all steps`}</LinkButton>
      </Row>
    </Stack>
  );
}

function Taken({ draft, report }: Props & { readonly report: NonNullable<Draft['supervisorReport']> }) {
  const { t } = useLingui();
  const act = useAct({
    run: (revision: number, idempotencyKey) => ask(leaveReportOutMutation, { revision, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`The report is no longer in your application.` }),
  });
  useAfterStale(act.error);
  return (
    <>
      <ReportText report={report} />
      {act.error && <Failure title={t`The report was not left out.`} error={act.error} />}
      <div>
        <Button
          kind="second"
          onPress={() => act.mutate(draft.supervisorReportRevision)}
          pending={act.isPending}
        >{t`Leave it out`}</Button>
      </div>
    </>
  );
}

function Choose({ draft }: Props) {
  const { t } = useLingui();
  const reports = useQuery({
    queryKey: [...keys.sessions, 'reports', 'to-take'],
    queryFn: () => ask(reportsToTakeQuery, {}),
    select: ({ mySupervisorReports }) => mySupervisorReports.filter(({ side }) => side === 'COACH'),
  });
  const isFor = ({ level, state }: Report) =>
    level === draft.level.code && (state === 'AGREED' || state === 'HANDED_OVER');
  return (
    <Loaded query={reports} failed={t`Your reports could not be loaded.`} lines={2}>
      {(found) => {
        const usable = found.filter(isFor);
        return usable.length === 0 ? <None draft={draft} /> : <Usable draft={draft} reports={usable} />;
      }}
    </Loaded>
  );
}

function None({ draft }: Props) {
  const { t } = useLingui();
  const level = draft.level.title;
  return (
    <>
      <EmptyState sentence={t`No report for ${level} is signed by both yet.`} />
      <p>
        <TextLink href="/supervision/reports">{t`Ask your supervisor, or sign what they sent`}</TextLink>
      </p>
    </>
  );
}

function Usable({ draft, reports }: Props & { readonly reports: readonly Report[] }) {
  const { t } = useLingui();
  const act = useAct({
    run: async (reportId: string, idempotencyKey) => {
      const { handOverSupervisorReport: handed } = await ask(handOverMutation, { reportId, idempotencyKey });
      const { text, ticket } = handed;
      const input = { text, ticket, revision: draft.supervisorReportRevision };
      return ask(takeReportMutation, { input, idempotencyKey });
    },
    touches: [keys.applications, keys.sessions],
    onDone: () => toast({ text: t`The report is in your application.` }),
  });
  useAfterStale(act.error);
  return (
    <>
      <p className="muted">{t`Once it is in, neither your supervisor nor you can change it or take it back.`}</p>
      {act.error && <Failure title={t`The report was not taken in.`} error={act.error} />}
      <ul className="rows">
        {reports.map(({ id, supervisor: { name } }) => (
          <li key={id}>
            <div className="item">
              <span className="item-main">
                <TextLink href={`/supervision/reports/${id}`}>{t`Report by ${name}`}</TextLink>
              </span>
              <span className="item-end" data-size="large">
                <Button
                  size="small"
                  label={t`Put the report by ${name} into my application`}
                  onPress={() => act.mutate(id)}
                  pending={act.isPending}
                >{t`Put it in`}</Button>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
