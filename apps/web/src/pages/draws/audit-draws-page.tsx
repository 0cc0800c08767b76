import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { AuditDrawsProps, DrawListed } from '../props/draws.js';
import { useDrawStates } from './use-draw-states.js';

/** The draws of those whose activities are audited, with what to note of each before it is drawn. */
export function AuditDrawsPage({ draws }: AuditDrawsProps) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Audit draws`}>
      <h1>
        <Trans>Audit draws</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Whose professional development is audited is drawn by lot, in a way that anybody can check. Only those members
          and the office learn who was drawn.
        </Trans>
      </p>
      {draws.length === 0 ? (
        <p>
          <Trans>No draw has been published yet.</Trans>
        </p>
      ) : (
        <ul className="draws">
          {draws.map((draw) => (
            <Draw key={draw.id} draw={draw} />
          ))}
        </ul>
      )}
      <p className="register-links">
        <a href="/audit-draws.json">
          <Trans>The same for programs (JSON)</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function Draw({ draw: { id, state, preparedOn, rows, commitment } }: { readonly draw: DrawListed }) {
  const day = useWords().day(preparedOn, 'long');
  const states = useDrawStates();
  return (
    <li className="card">
      <h2>
        <a href={`/audit-draws/${id}`}>
          <Trans>Draw of {day}</Trans>
        </a>
      </h2>
      <p>
        {states[state]} · <Plural value={rows} one="# member" other="# members" />
      </p>
      <p className="muted small">
        <Trans>Commitment of the draw</Trans>
      </p>
      <p className="hash">{commitment}</p>
    </li>
  );
}
