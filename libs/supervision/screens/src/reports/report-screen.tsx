import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Disclosure, PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { CoachActs } from './coach-acts.js';
import { ReportTexts } from './report-texts.js';
import { stateWord } from './report-words.js';
import { SupervisorActs } from './supervisor-acts.js';
import { type Level, levelTitle, type Report, useReport } from './use-reports.js';

/** One report: what was sent last, who signed it, what its reader can do now; earlier texts stay to be read. */
export function ReportScreen({ reportId }: { readonly reportId: string }) {
  const { t } = useLingui();
  const report = useReport(reportId);
  return (
    <Loaded query={report} failed={t`The report could not be loaded.`} lines={8}>
      {({ report: found, levels }) => <Shown report={found} levels={levels} />}
    </Loaded>
  );
}

function Shown({ report, levels }: { readonly report: Report; readonly levels: readonly Level[] }) {
  const { t } = useLingui();
  const { side, coachName, supervisor, versions } = report;
  const [latest, ...earlier] = versions;
  const title = levelTitle(levels, report.level);
  const { tone, word } = stateWord(report);
  const supervisorName = supervisor.name;
  return (
    <>
      <PageHeader
        title={t`Supervisor’s report: ${title}`}
        lead={
          <p>
            <Trans>
              <span data-user-text="">{coachName}</span>, supervised by <span data-user-text="">{supervisorName}</span>
            </Trans>
          </p>
        }
        action={<StatusTag tone={tone}>{t(word)}</StatusTag>}
      />
      <Stack gap="large">
        {latest && (
          <Card title={t`The text`}>
            <ReportTexts version={latest} title={title} />
          </Card>
        )}
        {side === 'COACH' ? <CoachActs report={report} /> : <SupervisorActs report={report} title={title} />}
        {earlier.length > 0 && <Earlier versions={earlier} title={title} />}
        <p className="small">
          <TextLink href="/supervision/reports">{t`All reports`}</TextLink>
        </p>
      </Stack>
    </>
  );
}

function Earlier({ versions, title }: { readonly versions: Report['versions']; readonly title: string }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Card title={t`Earlier texts`}>
      {versions.map((version) => {
        const day = format.day(version.sentOn, 'long');
        return (
          <Disclosure key={version.number} title={t`Sent on ${day}`}>
            <ReportTexts version={version} title={title} />
          </Disclosure>
        );
      })}
    </Card>
  );
}
