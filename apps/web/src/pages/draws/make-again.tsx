import { Trans } from '@lingui/react/macro';
import type { AuditDrawProps } from '../props/draws.js';

/** How anybody makes the draw again, from the published file alone. */
export function MakeAgain({ draw: { id, commitment } }: Pick<AuditDrawProps, 'draw'>) {
  const file = `audit-draw-${id}.json`;
  const command = `npm run -s verify-draw -- ${file} --commitment ${commitment}`;
  return (
    <section className="draw-part" aria-labelledby="again">
      <h2 id="again">
        <Trans>Make the draw again</Trans>
      </h2>
      <ol className="steps">
        <li>
          <Trans>
            Download <a href={`/audit-draws/${id}.json`}>what is published</a>: the rules, every row and, once it is
            drawn, the seed.
          </Trans>
        </li>
        <li>
          <Trans>In a copy of the platform’s open source, with that file in it, type:</Trans>
          <pre className="hash">{command}</pre>
        </li>
        <li>
          <Trans>
            If you noted the commitment before the draw, put yours in its place. The command says of each step whether
            it fits.
          </Trans>
        </li>
        <li>
          <Trans>
            Members can add <code>--own</code> and the proof of their row, which they download from their own page.
          </Trans>
        </li>
      </ol>
    </section>
  );
}
