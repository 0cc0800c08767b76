import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { AskForReport } from './ask-for-report.js';
import { stateWord } from './report-words.js';
import { type Level, levelTitle, type ReportInList, type Reports, useReports } from './use-reports.js';

/** Every report, on either side, and the way to ask for one. */
export function ReportsScreen() {
  const { t } = useLingui();
  const reports = useReports();
  return (
    <>
      <PageHeader
        title={t`Supervisor’s reports`}
        lead={
          <p>{t`Your supervisor writes a report for an application; you talk about it, and both sign the same text. Your association reads it only once you put it into an application.`}</p>
        }
      />
      <Stack gap="large">
        <Loaded query={reports} failed={t`The reports could not be loaded.`} lines={5}>
          {(found) => <Found found={found} busy={reports.isFetching} />}
        </Loaded>
        <p className="small">
          <TextLink href="/supervision">{t`My supervision`}</TextLink>
        </p>
      </Stack>
    </>
  );
}

function Found({ found, busy }: { readonly found: Reports; readonly busy: boolean }) {
  const { t } = useLingui();
  const { mySupervisorReports, schemeLevels, myAgreements } = found;
  const own = mySupervisorReports.filter(({ side }) => side === 'COACH');
  const asked = mySupervisorReports.filter(({ side }) => side === 'SUPERVISOR');
  const accepted = myAgreements.filter(({ status }) => status === 'ACCEPTED');
  return (
    <>
      {asked.length > 0 && (
        <Reported title={t`Reports asked of you`} reports={asked} levels={schemeLevels} busy={busy} />
      )}
      {(own.length > 0 || asked.length === 0) && (
        <Reported title={t`Reports on you`} reports={own} levels={schemeLevels} busy={busy} />
      )}
      {accepted.length > 0 && schemeLevels.length > 0 && <AskForReport agreements={accepted} levels={schemeLevels} />}
    </>
  );
}

type ReportedProps = {
  readonly title: string;
  readonly reports: readonly ReportInList[];
  readonly levels: readonly Level[];
  readonly busy: boolean;
};

function Reported({ title, reports, levels, busy }: ReportedProps) {
  const { t } = useLingui();
  return (
    <Card title={title} busy={busy}>
      {reports.length === 0 ? (
        <EmptyState sentence={t`None yet. You can ask a supervisor who has confirmed a session with you.`} />
      ) : (
        <ul className="rows">
          {reports.map((report) => (
            <li key={report.id}>
              <Row report={report} levels={levels} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ report, levels }: { readonly report: ReportInList; readonly levels: readonly Level[] }) {
  const { t } = useLingui();
  const { id, level, side, coachName, supervisor } = report;
  const { tone, word } = stateWord(report);
  return (
    <div className="item">
      <span className="item-main">
        <TextLink href={`/supervision/reports/${id}`}>{levelTitle(levels, level)}</TextLink>
        <span className="muted" data-user-text="">{` · ${side === 'COACH' ? supervisor.name : coachName}`}</span>
      </span>
      <span className="item-end" data-size="large">
        <StatusTag tone={tone}>{t(word)}</StatusTag>
      </span>
    </div>
  );
}
