import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { EmergencyStaff, EmergencyTold } from '../props/emergency.js';

/** That the case was open in an emergency, once that is over: when, for what, and what the two are; nothing where it never was. */
export function EmergenciesTold({ openings }: { readonly openings: readonly EmergencyTold[] }) {
  if (openings.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="emergencies">
      <h2 id="emergencies">
        <Trans>Your complaint was opened in an emergency</Trans>
      </h2>
      <p>
        <Trans>
          Two people of the association opened it, to be read by one of them and nothing else. Neither is a party to it,
          nor decides anything in it afterwards. A name that the coach is not told was not opened with it.
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

function Told({ told: { openedOn, lastDay, endedOn, ground, askedAs, openedAs } }: { readonly told: EmergencyTold }) {
  const words = useWords();
  const [from, until] = [words.day(openedOn, 'long'), words.day(endedOn ?? lastDay, 'long')];
  return (
    <>
      <Trans>
        From {from} to {until}.
      </Trans>{' '}
      <Reader as={askedAs} /> <Opener as={openedAs} /> <Why ground={ground} />
    </>
  );
}

function Reader({ as }: { readonly as: EmergencyStaff }) {
  return as === 'REGISTRAR' ? (
    <Trans>It was read by a registrar of the association.</Trans>
  ) : (
    <Trans>It was read by an administrator of the association.</Trans>
  );
}

function Opener({ as }: { readonly as: EmergencyStaff }) {
  return as === 'REGISTRAR' ? (
    <Trans>It was opened by a registrar of the association.</Trans>
  ) : (
    <Trans>It was opened by an administrator of the association.</Trans>
  );
}

function Why({ ground }: Pick<EmergencyTold, 'ground'>) {
  switch (ground) {
    case 'DANGER':
      return <Trans>The reason: somebody’s life or health was in danger.</Trans>;
    case 'COURT_ORDER':
      return <Trans>The reason: a court or another authority ordered it.</Trans>;
    case 'NOBODY_LEFT':
      return <Trans>The reason: nobody who had it in hand could act, and something could not wait.</Trans>;
  }
}
