import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded, UnsentLines } from '@standing/web-core';
import { CannotConfirmLink } from '../proofs/session-proof.js';
import { AskBar } from './ask-bar.js';
import { SessionRow } from './session-row.js';
import { isAskable, type MaskedSession, useSessions } from './use-sessions.js';

/** Every session with its state; those not asked about yet can be ticked and sent to their supervisors. */
export function SessionsCard({ canLog }: { readonly canLog: boolean }) {
  const { t } = useLingui();
  const sessions = useSessions();
  return (
    <Card title={t`Sessions`} busy={sessions.isFetching}>
      <UnsentLines kind="supervision" />
      <Loaded query={sessions} failed={t`The sessions could not be loaded.`} lines={6}>
        {(found) => (found.length === 0 ? <NoSessions canLog={canLog} /> : <SessionList sessions={found} />)}
      </Loaded>
      <CannotConfirmLink />
      {sessions.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void sessions.fetchNextPage()}
            pending={sessions.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function NoSessions({ canLog }: { readonly canLog: boolean }) {
  const { t } = useLingui();
  const next = t`Log a session below, then ask your supervisor to confirm it.`;
  const first = t`Sessions appear here once a supervisor has accepted an agreement with you.`;
  const example = t`Sat 21 Nov · 1 h 30 min · Denise Okafor · awaiting confirmation`;
  return <EmptyState sentence={canLog ? next : first} example={example} />;
}

function SessionList({ sessions }: { readonly sessions: readonly MaskedSession[] }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const askable = sessions.filter(isAskable).map(({ id }) => id);
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
