import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { OpeningTold } from '../props/opening.js';

/** To whom the name was opened that the coach is not told: by function, for what and on which days; nothing where it never was. */
export function OpeningsTold({ openings }: { readonly openings: readonly OpeningTold[] }) {
  if (openings.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="openings">
      <h2 id="openings">
        <Trans>Who was told your name</Trans>
      </h2>
      <p>
        <Trans>
          You asked that the coach not be told it. Somebody who guards it opened it to the people below, each alone and
          for the days that are given. The coach was not told it.
        </Trans>
      </p>
      <ul>
        {openings.map((one, at) => (
          <li key={at}>
            <Told told={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ told: { function: name, ground, openedOn, lastDay, endedOn } }: { readonly told: OpeningTold }) {
  const words = useWords();
  const [from, until] = [words.day(openedOn, 'long'), words.day(endedOn ?? lastDay, 'long')];
  return (
    <>
      <Who name={name} />{' '}
      <Trans>
        From {from} to {until}.
      </Trans>{' '}
      <Why ground={ground} />
    </>
  );
}

function Who({ name }: { readonly name: OpeningTold['function'] }) {
  switch (name) {
    case 'CASE_MANAGER':
      return <Trans>The person who has your complaint in hand.</Trans>;
    case 'INVESTIGATOR':
      return <Trans>The person who looks into the facts.</Trans>;
    case 'PANEL':
      return <Trans>A member of the panel that decides.</Trans>;
    case 'APPEAL_PANEL':
      return <Trans>A member of the panel that decides on the appeal.</Trans>;
  }
}

function Why({ ground }: Pick<OpeningTold, 'ground'>) {
  switch (ground) {
    case 'SAFETY':
      return <Trans>The reason: somebody may be in danger.</Trans>;
    case 'OWN_CONFLICT':
      return <Trans>The reason: to know whether they know you and have to leave the case.</Trans>;
    case 'REDACTION':
      return <Trans>The reason: to know whether a document names you, before it is shown.</Trans>;
    case 'WEIGHING':
      return <Trans>The reason: what you tell could not be weighed without knowing who tells it.</Trans>;
    case 'HEARING':
      return <Trans>The reason: you have to be heard.</Trans>;
  }
}
