import { Trans, useLingui } from '@lingui/react/macro';
import { PublicPage } from '../parts/public-page.js';
import type { WriteReportProps } from '../props/write-report.js';
import { Sent } from './sent.js';

type Closed = Extract<WriteReportProps, { state: 'closed' }>;

/** A report in which nothing changes any more. */
export function ClosedPage(props: Closed) {
  const { t } = useLingui();
  const { coachName } = props;
  return (
    <PublicPage title={t`Supervisor’s report`}>
      <h1>
        <Trans>Your report on {coachName}</Trans>
      </h1>
      <p className="lead" role="status">
        <How {...props} />
      </p>
      <Sent {...props} />
    </PublicPage>
  );
}

function How({ how, coachName }: Pick<Closed, 'how' | 'coachName'>) {
  switch (how) {
    case 'HANDED_OVER':
      return <Trans>{coachName} has put it into an application. Nothing in it changes any more.</Trans>;
    case 'DECLINED':
      return <Trans>You declined to write it. {coachName} reads why, and can ask you again.</Trans>;
    case 'TAKEN_BACK':
      return <Trans>You took it back. {coachName} can ask you for another one.</Trans>;
  }
}
