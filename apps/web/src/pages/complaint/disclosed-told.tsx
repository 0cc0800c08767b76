import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ExhibitTold } from '../props/exhibit.js';

/** What of the evidence was disclosed to whoever complained; nothing where nothing was. */
export function DisclosedTold({ disclosed }: { readonly disclosed: readonly ExhibitTold[] }) {
  if (disclosed.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="disclosed">
      <h2 id="disclosed">
        <Trans>Disclosed to you</Trans>
      </h2>
      <ul>
        {disclosed.map((one) => (
          <li key={`${one.number} ${one.on}`}>
            <Told told={one} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          They are not shown on this page. Ask the person who has your complaint in hand to show them to you.
        </Trans>
      </p>
    </section>
  );
}

function Told({ told: { number, kind, title, on } }: { readonly told: ExhibitTold }) {
  const words = useWords();
  const day = words.day(on, 'long');
  return (
    <>
      <Trans>
        Exhibit {number}: <span data-user-text="">{title}</span>
      </Trans>{' '}
      (<Kind kind={kind} />, <Trans>disclosed on {day}</Trans>)
    </>
  );
}

function Kind({ kind }: Pick<ExhibitTold, 'kind'>) {
  switch (kind) {
    case 'STATEMENT':
      return <Trans>statement</Trans>;
    case 'MESSAGE':
      return <Trans>message</Trans>;
    case 'DOCUMENT':
      return <Trans>document</Trans>;
    case 'HEALTH_MATERIAL':
      return <Trans>health material</Trans>;
  }
}
