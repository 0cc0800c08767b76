import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { ToProve } from './use-proofs.js';

/** Sessions whose supervisor can still answer, each with the day from which documents can be given. */
export function StillTime({ sessions }: { readonly sessions: readonly ToProve[] }) {
  const { t } = useLingui();
  return (
    <>
      <h3>{t`Your supervisor can still answer`}</h3>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <Later session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Later({ session: { heldOn, minutes, supervisor, otherProof } }: { readonly session: ToProve }) {
  const { t } = useLingui();
  const format = useFormat();
  const from = otherProof?.possibleFrom && format.day(otherProof.possibleFrom);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{format.day(heldOn)}</span>
        <span className="muted" data-user-text="">{` · ${supervisor.name}`}</span>
        <br />
        <span className="muted small">
          {from ? t`from ${from}, if no answer has come` : t`Ask your supervisor to confirm it first.`}
        </span>
      </span>
      <span className="item-figure figure">{format.duration(minutes)}</span>
    </div>
  );
}
