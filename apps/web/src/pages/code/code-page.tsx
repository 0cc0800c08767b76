import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { CodeProps, CodeShown, EditionListed } from '../props/code.js';
import { Comparisons } from './comparisons.js';

/** The code of ethics for everybody: an edition, what it is beside others, and the other editions. */
export function CodePage(props: CodeProps) {
  if (props.state === 'found') return <Code code={props.code} editions={props.editions} />;
  return <NoCode editions={props.state === 'unknown' ? props.editions : []} />;
}

function Code({ code, editions }: { readonly code: CodeShown; readonly editions: readonly EditionListed[] }) {
  const { t } = useLingui();
  const { title, edition, hash, sections, comparisons } = code;
  const others = editions.filter((one) => one.edition !== edition);
  return (
    <PublicPage title={t`${title}, edition ${edition}`}>
      <h1>{title}</h1>
      <p className="lead">
        <Trans>Edition {edition}</Trans>, <InForce edition={code} />
      </p>
      <Documents edition={edition} />
      <nav className="card" aria-label={t`Sections of the code`}>
        <ul className="contents">
          {sections.map((section) => (
            <li key={section.code}>
              <a href={`#${section.code}`}>{section.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Sections sections={sections} />
      <Comparisons comparisons={comparisons} edition={edition} />
      <Editions editions={others} />
      <p className="muted small charter-hash">
        <Trans>Fingerprint (SHA-256): {hash}</Trans>
      </p>
    </PublicPage>
  );
}

/** From which day on, until which one or to come: said by days alone, so that the page does not change by itself. */
function InForce({
  edition: { validFrom, validUntil },
}: {
  readonly edition: Pick<EditionListed, 'validFrom' | 'validUntil'>;
}) {
  const words = useWords();
  const from = words.day(validFrom, 'long');
  const until = validUntil && words.day(validUntil, 'long');
  return until ? (
    <Trans>
      in force from {from} to {until}
    </Trans>
  ) : (
    <Trans>in force from {from}</Trans>
  );
}

function Documents({ edition }: { readonly edition: string }) {
  const { t } = useLingui();
  const pdf = `/code-of-ethics/${encodeURIComponent(edition)}/pdf`;
  return (
    <p className="register-links">
      <a href={`${pdf}?language=fr`}>{t`PDF in French`}</a>
      <a href={`${pdf}?language=en`}>{t`PDF in English`}</a>
    </p>
  );
}

function Sections({ sections }: Pick<CodeShown, 'sections'>) {
  return sections.map(({ code, title, clauses }) => (
    <section key={code} id={code} className="anchored" aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>{title}</h2>
      <dl className="clauses">
        {clauses.map((clause) => (
          <div key={clause.code} id={clause.code} className="anchored">
            <dt>{clause.code}</dt>
            <dd>{clause.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function Editions({ editions }: { readonly editions: readonly EditionListed[] }) {
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">
        <Trans>Other editions</Trans>
      </h2>
      <ul>
        {editions.map((one) => (
          <li key={one.edition}>
            <a href={`/code-of-ethics/${encodeURIComponent(one.edition)}`}>
              <Trans>Edition {one.edition}</Trans>
            </a>
            , <InForce edition={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoCode({ editions }: { readonly editions: readonly EditionListed[] }) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`No code of ethics here`}>
      <h1>
        <Trans>No code of ethics here</Trans>
      </h1>
      <p className="lead">
        {editions.length === 0 ? (
          <Trans>No edition is in force today.</Trans>
        ) : (
          <Trans>No edition has this name.</Trans>
        )}
      </p>
      <Editions editions={editions} />
    </PublicPage>
  );
}
