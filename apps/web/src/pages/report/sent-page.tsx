import { Trans, useLingui } from '@lingui/react/macro';
import { Mistakes } from '../parts/mistakes.js';
import { Note } from '../parts/note.js';
import { PublicPage } from '../parts/public-page.js';
import type { WriteReportProps } from '../props/write-report.js';
import { textOf } from '../read/fields.js';
import { Sent } from './sent.js';
import { TakeBackForm } from './take-back-form.js';
import { WriteForm } from './write-form.js';

type SentProps = Extract<WriteReportProps, { state: 'sent' }>;

/** What was sent, whether or not the coach signed it; it can still be written anew, or taken back. */
export function SentPage(props: SentProps) {
  const { t } = useLingui();
  const { coachName, levelTitle, agreed, done, reasons, mistakes = [] } = props;
  return (
    <PublicPage title={t`Supervisor’s report`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      {done === 'send' && (
        <Note>
          <Trans>Your report is signed and sent.</Trans>
        </Note>
      )}
      <h1>
        <Trans>Your report on {coachName}</Trans>
      </h1>
      <p className="lead">
        {agreed ? (
          <Trans>
            You and {coachName} have both signed it, for “{levelTitle}”. Nothing else is asked of you.
          </Trans>
        ) : (
          <Trans>
            {coachName} is to read it, for “{levelTitle}”: they sign it as it is, or ask you for a change.
          </Trans>
        )}
      </p>
      <Sent {...props} />
      {reasons.length === 0 && <Anew {...props} />}
      <TakeBackForm {...props} />
    </PublicPage>
  );
}

function Anew(props: SentProps) {
  const { coachName, mistakes = [], sent = {} } = props;
  const isThis = textOf(sent, 'act') === 'send' && mistakes.length > 0;
  return (
    <details className="why" open={isThis || undefined}>
      <summary>
        <Trans>Write it anew</Trans>
      </summary>
      <p>
        <Trans>The new text takes the place of this one, and {coachName} has to sign it again.</Trans>
      </p>
      <WriteForm {...props} />
    </details>
  );
}
