import { Trans } from '@lingui/react/macro';
import type { PanelMemberTold } from '../props/panel-member.js';

/** Who hears the case, by name; nothing while the panel is not named. */
export function PanelTold({ panel }: { readonly panel: readonly PanelMemberTold[] }) {
  if (panel.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="panel">
      <h2 id="panel">
        <Trans>Who hears your complaint</Trans>
      </h2>
      <ul>
        {panel.map(({ seat, name }, at) => (
          <li key={at}>
            <span data-user-text="">{name}</span> <Seat of={seat} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>The coach reads the same names. They stand on no public page.</Trans>
      </p>
    </section>
  );
}

function Seat({ of }: { readonly of: PanelMemberTold['seat'] }) {
  switch (of) {
    case 'CHAIR':
      return <Trans>(in the chair)</Trans>;
    case 'COACH':
      return <Trans>(a coach)</Trans>;
    case 'LAY':
      return <Trans>(who is no coach)</Trans>;
    case null:
      return null;
  }
}
