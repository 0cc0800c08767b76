import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { Answer, Documents } from '../proofs/proof-item.js';
import type { Proof, ProofSession } from '../proofs/use-proofs.js';
import { DecideProof } from './decide-proof.js';
import { ReverseAcceptance } from './reverse-acceptance.js';

/** One proof as the office sees it: whose, the documents to open, and each session with what was decided. */
export function OfficeProof({ proof }: { readonly proof: Proof }) {
  const { t } = useLingui();
  const format = useFormat();
  const [deciding, setDeciding] = useState(false);
  const { givenBy, givenOn, supervisorName, sessions, documentsUntil } = proof;
  const [day, until] = [format.day(givenOn), documentsUntil && format.day(documentsUntil)];
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong" data-user-text="">
          {givenBy}
        </span>
        <span className="muted">{` · ${t`supervised by ${supervisorName}`} · ${t`given on ${day}`}`}</span>
      </p>
      <Documents proof={proof} />
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <OfficeSession proof={proof} session={session} />
          </li>
        ))}
      </ul>
      {until && proof.documents.length > 0 && <p className="muted small">{t`The documents are erased on ${until}.`}</p>}
      {sessions.some(({ state }) => state === 'WAITING') && (
        <div>
          <Button kind="second" onPress={() => setDeciding(true)} label={t`Decide on the documents of ${givenBy}`}>
            {t`Decide…`}
          </Button>
        </div>
      )}
      {deciding && <DecideProof proof={proof} onClose={() => setDeciding(false)} />}
    </div>
  );
}

type Shown = { readonly proof: Proof; readonly session: ProofSession };

function OfficeSession({ proof, session }: Shown) {
  const { t } = useLingui();
  const format = useFormat();
  const [reversing, setReversing] = useState(false);
  const day = format.day(session.heldOn);
  const isAccepted = session.state === 'ACCEPTED';
  return (
    <>
      <Answer session={session} />
      <p className="muted small">{t(groundWord(session.ground))}</p>
      {isAccepted && session.sessionStatus === 'DECLINED' && (
        <p className="small">{t`The supervisor has declined this session since. It stays accepted until you reverse that.`}</p>
      )}
      {isAccepted && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => setReversing(true)}
          label={t`Reverse the acceptance of ${day}`}
        >{t`Reverse…`}</Button>
      )}
      {reversing && <ReverseAcceptance proofId={proof.id} session={session} onClose={() => setReversing(false)} />}
    </>
  );
}

/** Why other proof could be given. */
function groundWord(ground: ProofSession['ground']): MessageDescriptor {
  switch (ground) {
    case 'UNREACHABLE':
      return msg`The platform could no longer reach the supervisor.`;
    case 'RIGHT_ENDED':
      return msg`The supervisor’s right to supervise had ended by that day.`;
    case 'NO_ANSWER':
      return msg`The supervisor was asked and had not answered.`;
  }
}
