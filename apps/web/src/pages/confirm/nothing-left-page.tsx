import { Trans, useLingui } from '@lingui/react/macro';
import { PublicPage } from '../parts/public-page.js';
import type { InState } from './in-state.js';
import { SessionWords, statusWord } from './session-words.js';

/** The link was used, or the coach withdrew: what became of each session, and nothing to do. */
export function NothingLeftPage({ askedBy, sessions }: InState<'nothing-left'>) {
  const { t } = useLingui();
  const withdrawn = sessions.length > 0 && sessions.every(({ status }) => status === 'WITHDRAWN');
  return (
    <PublicPage title={t`Nothing to confirm`}>
      <h1>
        <Trans>Nothing to confirm</Trans>
      </h1>
      <p className="lead">
        {withdrawn ? (
          <Trans>{askedBy} withdrew these sessions. Nothing is asked of you.</Trans>
        ) : (
          <Trans>Every session of this request has its answer. Thank you.</Trans>
        )}
      </p>
      <ul className="sheet">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionWords session={session} status={statusWord(session.status)} />
          </li>
        ))}
      </ul>
    </PublicPage>
  );
}
