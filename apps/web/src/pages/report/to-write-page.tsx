import { Trans, useLingui } from '@lingui/react/macro';
import { Mistakes } from '../parts/mistakes.js';
import { usePage, useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { WriteReportProps } from '../props/write-report.js';
import { CannotSign } from './cannot-sign.js';
import { DeclineForm } from './decline-form.js';
import { TakeBackForm } from './take-back-form.js';
import { WriteForm } from './write-form.js';

type ToWrite = Extract<WriteReportProps, { state: 'to-write' }>;

/** Three parts to write, and one button to sign and send them; or to change, as the coach asked. */
export function ToWritePage(props: ToWrite) {
  const { t } = useLingui();
  const { coachName, levelTitle, latest, reasons, mistakes = [] } = props;
  return (
    <PublicPage title={t`Supervisor’s report`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        {latest === null ? (
          <Trans>Report on {coachName}</Trans>
        ) : (
          <Trans>{coachName} asks you to change your report</Trans>
        )}
      </h1>
      {latest === null && <Asked coachName={coachName} levelTitle={levelTitle} />}
      <ChangeAsked change={latest?.changeAsked ?? null} />
      {reasons.length > 0 ? <CannotSign reasons={reasons} /> : <WriteForm {...props} />}
      {latest === null ? <DeclineForm {...props} /> : <TakeBackForm {...props} />}
    </PublicPage>
  );
}

function Asked({ coachName, levelTitle }: Pick<ToWrite, 'coachName' | 'levelTitle'>) {
  const { bodyName } = usePage();
  return (
    <>
      <p className="lead">
        <Trans>
          <strong>{coachName}</strong> asks you for a supervisor’s report, to go with an application for “{levelTitle}”.
        </Trans>
      </p>
      <p>
        <Trans>
          Talk about it with {coachName} before you write. You write and sign it; {coachName} reads it, and signs it as
          it is or asks you for a change. {bodyName} reads nothing of it, and is not told that you were asked, until{' '}
          {coachName} puts it into an application.
        </Trans>
      </p>
    </>
  );
}

function ChangeAsked({ change }: { readonly change: { readonly words: string; readonly askedOn: string } | null }) {
  const words = useWords();
  if (change === null) return null;
  const day = words.day(change.askedOn, 'long');
  return (
    <div className="callout">
      <p>
        <Trans>Asked on {day}; only the two of you read it:</Trans>
      </p>
      <p className="as-typed">{change.words}</p>
    </div>
  );
}
