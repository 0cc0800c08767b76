import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { SessionAnswered } from '../props/confirm-sessions.js';
import type { InState } from './in-state.js';
import { SessionWords, type StatusWords } from './session-words.js';

/** What was recorded, line by line, and the way back for a while. */
export function DonePage({ askedBy, results, undoUntil, zone, stillOpen, idempotencyKey }: InState<'done'>) {
  const { t } = useLingui();
  const kept = results.filter(({ outcome }) => outcome !== 'FAILED');
  const recorded = kept.length;
  const title = recorded < results.length ? t`Not everything could be recorded` : t`Done`;
  return (
    <PublicPage title={title}>
      <h1>{title}</h1>
      <p className="lead" role="status">
        <Plural
          value={recorded}
          _0="Nothing was recorded."
          one="One answer was recorded."
          other="# answers were recorded."
        />{' '}
        {recorded > 0 && <Trans>{askedBy} sees it at once.</Trans>}
      </p>
      <Results results={results} />
      {undoUntil && recorded > 0 && (
        <Undo kept={kept} undoUntil={undoUntil} zone={zone} idempotencyKey={idempotencyKey} />
      )}
      <WhatIsLeft stillOpen={stillOpen} />
    </PublicPage>
  );
}

function Results({ results }: { readonly results: readonly SessionAnswered[] }) {
  return (
    <ul className="sheet">
      {results.map((result) => (
        <li key={result.id}>
          <SessionWords session={result} status={outcomeWord(result.outcome)} />
          {result.message && <p>{result.message}</p>}
        </li>
      ))}
    </ul>
  );
}

function WhatIsLeft({ stillOpen }: { readonly stillOpen: number }) {
  if (stillOpen === 0) {
    return (
      <p className="muted">
        <Trans>Nothing else is asked of you. You can close this page.</Trans>
      </p>
    );
  }
  return (
    <p>
      <a href="?">
        <Plural value={stillOpen} one="Answer the one that is left" other="Answer the # that are left" />
      </a>
    </p>
  );
}

type UndoProps = {
  readonly kept: readonly SessionAnswered[];
  readonly undoUntil: string;
  readonly zone: string;
  readonly idempotencyKey: string;
};

function Undo({ kept, undoUntil, zone, idempotencyKey }: UndoProps) {
  const words = useWords();
  const time = words.time(undoUntil, zone);
  return (
    <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'undo' }} className="row">
      {kept.map(({ id }) => (
        <input key={id} type="hidden" name="sessionId" value={id} />
      ))}
      <Press kind="second">
        <Trans>Undo</Trans>
      </Press>
      <span className="muted">
        <Trans>Possible until {time}.</Trans>
      </span>
    </PageForm>
  );
}

function outcomeWord(outcome: SessionAnswered['outcome']): StatusWords {
  switch (outcome) {
    case 'CONFIRMED':
      return { tone: 'ok', word: msg({ message: 'Confirmed', context: 'session' }) };
    case 'CORRECTED':
      return { tone: 'ok', word: msg({ message: 'Confirmed with a correction', context: 'session' }) };
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
    case 'FAILED':
      return { tone: 'warn', word: msg({ message: 'Not recorded', context: 'session' }) };
  }
}
