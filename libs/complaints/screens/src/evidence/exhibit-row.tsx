import { useLingui } from '@lingui/react/macro';
import { Disclosure, StatusTag, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { DiscloseForm } from './disclose-form.js';
import { DisclosedRow } from './disclosed-row.js';
import { type Exhibit, fileOf, shortOf } from './evidence.js';
import { KIND_WORDS, PARTIES, type Party, SOURCE_WORDS } from './evidence-words.js';

type ExhibitRowProps = { readonly exhibit: Exhibit; readonly maySend: boolean; readonly onActed: () => void };

/** One version of an exhibit: what it is, whether a finding may rest on it, and before whom it came. */
export function ExhibitRow({ exhibit, maySend, onActed }: ExhibitRowProps) {
  const { t } = useLingui();
  const name = useNameOf()(exhibit);
  const { mayOpen, mayBeReliedOn, disclosures } = exhibit;
  const parties = leftOf(exhibit);
  return (
    <li className="stack" data-gap="small">
      <div className="item">
        <span className="item-main">
          <span>{name}</span>
          {': '}
          <Title exhibit={exhibit} />
        </span>
        <span className="item-end">
          <StatusTag tone={mayBeReliedOn ? 'ok' : 'plain'}>
            {mayBeReliedOn ? t`a finding may rest on it` : t`no finding may rest on it`}
          </StatusTag>
        </span>
      </div>
      <About exhibit={exhibit} />
      {mayOpen && (
        <p className="small">
          <TextLink href={fileOf(exhibit)} download>{t`Take the file of ${name}`}</TextLink>
        </p>
      )}
      {disclosures.length > 0 && (
        <ul className="stack" data-gap="small" aria-label={t`Before whom ${name} came`}>
          {disclosures.map((disclosed) => (
            <DisclosedRow key={disclosed.id} disclosed={disclosed} maySend={maySend} onActed={onActed} />
          ))}
        </ul>
      )}
      {maySend && parties.length > 0 && (
        <Disclosure title={t`Disclose it to a party`} about={name}>
          <DiscloseForm exhibit={exhibit} name={name} parties={parties} onActed={onActed} />
        </Disclosure>
      )}
    </li>
  );
}

/** By which name to speak of a version. */
export function useNameOf() {
  const { t } = useLingui();
  return ({ number, version }: Pick<Exhibit, 'number' | 'version'>) =>
    version === 1 ? t`Exhibit ${number}` : t`Exhibit ${number}, version ${version}, redacted`;
}

function Title({ exhibit: { title } }: { readonly exhibit: Exhibit }) {
  const { t } = useLingui();
  return title === null ? (
    <span className="muted">{t`that it is there is all that your function reads of it`}</span>
  ) : (
    <span data-user-text="">{title}</span>
  );
}

function About({ exhibit: { kind, source, putInAs, putInOn, digest } }: { readonly exhibit: Exhibit }) {
  const { t } = useLingui();
  const format = useFormat();
  const by = t(FUNCTION_WORDS[putInAs]);
  const day = format.day(putInOn, 'long');
  const short = digest === null ? null : shortOf(digest);
  return (
    <p className="muted small">
      {[t(KIND_WORDS[kind]), t(SOURCE_WORDS[source]), t`put in on ${day} by: ${by}`, short && t`fingerprint ${short}`]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** The parties who neither gave it nor have it in sight. */
function leftOf({ source, disclosures }: Exhibit): Party[] {
  const inSight = (party: Party) => disclosures.some(({ to, withdrawnOn }) => to === party && withdrawnOn === null);
  return PARTIES.filter((party) => party !== source && !inSight(party));
}
