import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, Skeleton } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { AskBar } from './ask-bar.js';
import { SessionRow } from './session-row.js';
import { type MaskedSession, useSessions } from './use-sessions.js';

/** Every session with its state; those not asked about yet can be ticked and sent to their supervisors. */
export function SessionsCard({ canLog }: { readonly canLog: boolean }) {
  const { t } = useLingui();
  const sessions = useSessions();
  return (
    <Card title={t`Sessions`} busy={sessions.isFetching}>
      {sessions.isPending && <Skeleton lines={6} />}
      {sessions.error && !sessions.data && <Failure title={t`The sessions could not be loaded.`} error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && (
        <EmptyState
          sentence={canLog ? t`Log a session below, then ask your supervisor to confirm it.` : t`Sessions appear here once a supervisor has accepted an agreement with you.`}
          example={t`Sat 21 Nov · 1 h 30 min · Denise Okafor · awaiting confirmation`}
        />
      )}
      {sessions.data && sessions.data.length > 0 && <SessionList sessions={sessions.data} />}
      {sessions.hasNextPage && (
        <div>
          <Button kind="second" onPress={() => void sessions.fetchNextPage()} pending={sessions.isFetchingNextPage}>{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function SessionList({ sessions }: { readonly sessions: readonly MaskedSession[] }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const askable = sessions.filter(({ status }) => status === 'DECLARED').map(({ id }) => id);
  const chosen = ticked.filter((id) => askable.includes(id));
  const tick = (id: string, on: boolean) => setTicked(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionRow session={session} ticked={chosen.includes(session.id)} onTick={(on) => tick(session.id, on)} />
          </li>
        ))}
      </ul>
      {askable.length > 0 && <AskBar sessions={sessions} askable={askable} chosen={chosen} onChoose={setTicked} />}
    </>
  );
}
