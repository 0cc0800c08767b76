import { Trans, useLingui } from '@lingui/react/macro';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { RegisterSearchProps } from '../props/register.js';
import { RegisterResults } from './register-results.js';

/** Where anybody looks whether a coach is accredited: one field, and what was found. */
export function RegisterSearchPage({ state, query, entries, next }: RegisterSearchProps) {
  const { t } = useLingui();
  const tooShort =
    state === 'too-short' ? t`Type at least two letters of the name, or the whole reference.` : undefined;
  return (
    <PublicPage title={t`Register of accredited coaches`} wrong={state === 'too-short'}>
      <h1>
        <Trans>Register of accredited coaches</Trans>
      </h1>
      <p className="lead">
        <Trans>Look for a coach by name, or check a reference that you were given.</Trans>
      </p>
      <form method="get" action="/register" role="search" className="public-form register-form" noValidate>
        <TextInput
          name="q"
          label={t`Name or reference`}
          hint={t`Accents, capitals and small slips do not matter.`}
          error={tooShort}
          defaultValue={query}
          maxLength={120}
          autoComplete="off"
          type="search"
        />
        <Press>
          <Trans>Look for it</Trans>
        </Press>
      </form>
      {state === 'answered' && <RegisterResults query={query} entries={entries} next={next} />}
      <Beside />
    </PublicPage>
  );
}

/** What the register is, and what else the body makes public of its coaches. */
function Beside() {
  return (
    <>
      <p className="muted small">
        <Trans>
          The register shows members who were awarded a level here: their name, level and days. It lists nobody without
          a search.
        </Trans>
      </p>
      <p className="register-links">
        <a href="/transparency">
          <Trans>Complaints, year by year</Trans>
        </a>
      </p>
    </>
  );
}
