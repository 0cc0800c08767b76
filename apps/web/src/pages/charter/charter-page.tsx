import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePage, useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { CharterLanguage, CharterProps, CharterShown } from '../props/charter.js';

type Found = Extract<CharterProps, { state: 'found' }>;

/** A coach's charter, for whoever was given its address: what can be observed, and what the charter is not. */
export function CharterPage(props: CharterProps) {
  return props.state === 'found' ? <Charter {...props} /> : <Closed />;
}

function Charter({ charter, address }: Found) {
  const { t } = useLingui();
  const { title, coach, number, publishedOn, latest } = charter;
  const day = useWords().day(publishedOn, 'long');
  return (
    <PublicPage title={t`${title}, ${coach}`}>
      <h1 lang={tagOf(charter.language)}>{title}</h1>
      <p className="lead">
        <Trans>
          {coach}, version {number}, published on {day}
        </Trans>
      </p>
      {number < latest && (
        <div className="callout" data-tone="warn">
          <p>
            <Trans>
              A later version was published since. <a href={`/charters/${address}`}>Read the latest</a>.
            </Trans>
          </p>
        </div>
      )}
      <OtherLanguage charter={charter} />
      <Commitments charter={charter} />
      <Effect charter={charter} />
      <Documents charter={charter} address={address} />
    </PublicPage>
  );
}

/** Said where the charter was not written in the language of the page. */
function OtherLanguage({ charter: { language } }: { readonly charter: CharterShown }) {
  const { locale } = usePage();
  if (tagOf(language) === locale) return null;
  return (
    <p className="muted">
      {language === 'FR' ? (
        <Trans>This charter was written in French only.</Trans>
      ) : (
        <Trans>This charter was written in English only.</Trans>
      )}
    </p>
  );
}

function Commitments({ charter: { commitments, language } }: { readonly charter: CharterShown }) {
  const { t } = useLingui();
  const { locale } = usePage();
  return (
    <div className="charter" lang={tagOf(language)}>
      {commitments.map(({ code, title, aims, lines }) => (
        <section key={code} aria-labelledby={code}>
          <h2 id={code}>{title}</h2>
          <p className="muted">{aims.join(', ')}</p>
          <ul>
            {lines.map((line) => (
              <li key={line.code} data-user-text="">
                {line.text}
                {line.own && <span className="muted small" lang={locale}>{` (${t`the coach’s words`})`}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the charter is not (RC-0.1, RC-0.4), and where it differs from the body's. */
function Effect({ charter: { edition, leftOut } }: { readonly charter: CharterShown }) {
  const { bodyName } = usePage();
  return (
    <section className="charter-effect">
      <p>
        <Trans>
          This charter is a voluntary commitment. By itself it is no ground of complaint, unless it is annexed to a
          contract. The law and the code of ethics come before it.
        </Trans>
      </p>
      <p>
        <Trans>
          The lines that are not marked are those of the charter of {bodyName}, edition {edition}.
        </Trans>{' '}
        {leftOut > 0 && (
          <Plural value={leftOut} one="# line of it was left out." other="# lines of it were left out." />
        )}
      </p>
    </section>
  );
}

function Documents({ charter: { languages, number, source, hash }, address }: Omit<Found, 'state'>) {
  const { t } = useLingui();
  const words = { FR: t`PDF in French`, EN: t`PDF in English` };
  return (
    <>
      <p className="register-links">
        {languages.map((language) => (
          <a key={language} href={`/charters/${address}/${number}.pdf?language=${tagOf(language)}`}>
            {words[language]}
          </a>
        ))}
        <a href="/register">
          <Trans>Look this coach up in the register</Trans>
        </a>
      </p>
      <p className="muted small">{source}</p>
      <p className="muted small charter-hash">
        <Trans>Fingerprint (SHA-256): {hash}</Trans>
      </p>
    </>
  );
}

function Closed() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`No charter here`}>
      <h1>
        <Trans>No charter here</Trans>
      </h1>
      <p className="lead">
        <Trans>Its coach has withdrawn this address, or it was never one. Ask the coach for another.</Trans>
      </p>
    </PublicPage>
  );
}

function tagOf(language: CharterLanguage): 'fr' | 'en' {
  return language === 'FR' ? 'fr' : 'en';
}
