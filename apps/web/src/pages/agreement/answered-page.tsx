import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';

export type AnsweredPageProps = {
  readonly accepted: boolean;
  readonly superviseeName: string;
  /** When the agreement begins; null when the answer was given earlier. */
  readonly startsOn: string | null;
  readonly answeredOn?: string;
};

/** The answer is recorded, now or on an earlier day. */
export function AnsweredPage({ accepted, superviseeName, startsOn, answeredOn }: AnsweredPageProps) {
  const { t } = useLingui();
  const words = useWords();
  const day = words.day(answeredOn ?? startsOn ?? '', 'long');
  const title = accepted ? t`You accepted` : t`You declined`;
  return (
    <PublicPage title={title}>
      <h1>{title}</h1>
      <p className="lead" role="status">
        {answeredOn && <Trans>You answered on {day}. Nothing else is asked of you.</Trans>}
        {!answeredOn && accepted && (
          <Trans>
            {superviseeName} can log sessions held with you from {day} on. You will be asked to confirm them by mail,
            without an account.
          </Trans>
        )}
        {!answeredOn && !accepted && <Trans>{superviseeName} is told. No session with you can be logged.</Trans>}
      </p>
    </PublicPage>
  );
}
