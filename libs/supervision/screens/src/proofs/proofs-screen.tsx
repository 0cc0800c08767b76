import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { GiveProof } from './give-proof.js';
import { ProofItem } from './proof-item.js';
import { StillTime } from './still-time.js';
import { isPossible, type ToProve, useProofs, useSessionsToProve } from './use-proofs.js';

/** What a coach can do where a supervisor cannot confirm: from when, with which documents, and what became of them. */
export function ProofsScreen() {
  const { t } = useLingui();
  const toProve = useSessionsToProve();
  return (
    <>
      <PageHeader
        title={t`My supervisor cannot confirm`}
        lead={
          <p>{t`Your association can accept a session on documents. It did not see the session, so it is never shown as confirmed.`}</p>
        }
      />
      <Stack gap="large">
        <Card title={t`Give documents`} busy={toProve.isFetching}>
          <Loaded query={toProve} failed={t`The sessions could not be loaded.`} lines={6}>
            {({ days, sessions }) => <WhatCanBeDone days={days} sessions={sessions} />}
          </Loaded>
        </Card>
        <GivenCard />
      </Stack>
    </>
  );
}

function WhatCanBeDone({ days, sessions }: { readonly days: number; readonly sessions: readonly ToProve[] }) {
  const { t } = useLingui();
  const possible = sessions.filter(isPossible);
  const later = sessions.filter((session) => !isPossible(session));
  return (
    <>
      <Callout>
        <p>
          <Trans>
            Documents can be given at once where the platform can no longer reach the supervisor, and for sessions held
            after the supervisor’s right to supervise ended; otherwise {days} days after you first asked, if no answer
            has come.
          </Trans>
        </p>
      </Callout>
      {sessions.length === 0 && (
        <EmptyState sentence={t`Every session of yours has an answer or is being looked at.`} />
      )}
      {sessions.length > 0 && possible.length === 0 && (
        <p>{t`There is no session for which documents can be given today.`}</p>
      )}
      {possible.length > 0 && <GiveProof sessions={possible} />}
      {later.length > 0 && <StillTime sessions={later} />}
    </>
  );
}

function GivenCard() {
  const { t } = useLingui();
  const proofs = useProofs();
  return (
    <Card title={t`What you gave`} busy={proofs.isFetching}>
      <Loaded query={proofs} failed={t`What you gave could not be loaded.`} lines={4}>
        {(given) =>
          given.length === 0 ? (
            <EmptyState sentence={t`Nothing yet. What you give appears here, with the answer for each session.`} />
          ) : (
            <ul className="rows">
              {given.map((proof) => (
                <li key={proof.id}>
                  <ProofItem proof={proof} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
