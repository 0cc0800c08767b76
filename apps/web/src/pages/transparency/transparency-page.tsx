import { Trans, useLingui } from '@lingui/react/macro';
import { PublicPage } from '../parts/public-page.js';
import type { TransparencyProps } from '../props/transparency.js';
import { ReportEdition } from './report-edition.js';

/** What anybody reads of the complaints of a year: numbers alone, and none that points to somebody. */
export function TransparencyPage({ reports, year }: TransparencyProps) {
  const { t } = useLingui();
  const title = year === null ? t`Complaints, year by year` : t`Complaints of the year ${String(year)}`;
  const shown = year === null ? reports.filter(({ edition }, place) => isLatest(reports, place, edition)) : reports;
  return (
    <PublicPage title={title}>
      <h1>{title}</h1>
      <p className="lead">
        <Trans>
          How many complaints about coaches came in, how cases ended, and what became of appeals. Numbers below five are
          not told, so that nobody can be recognised.
        </Trans>
      </p>
      {shown.length === 0 && (
        <p>
          <Trans>No report has been published yet.</Trans>
        </p>
      )}
      {shown.map((report) => (
        <ReportEdition key={`${report.year} ${report.edition}`} report={report} alone={year !== null} />
      ))}
      <p className="register-links">
        <a href={year === null ? '/transparency.json' : `/transparency/${year}.json`}>
          <Trans>The same for programs (JSON)</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

/** Of each year the first in the list is the latest edition. */
function isLatest(reports: TransparencyProps['reports'], place: number, edition: number): boolean {
  const { year } = reports[place]!;
  return reports.every((other) => other.year !== year || other.edition <= edition);
}
