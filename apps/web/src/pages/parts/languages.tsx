import { useLingui } from '@lingui/react/macro';
import { usePage } from './page-context.js';

const NAMES = { fr: 'Français', en: 'English' } as const;

/** The language switch: the same address with `?lang=`. */
export function Languages() {
  const { t } = useLingui();
  const { locale, search } = usePage();
  return (
    <nav className="languages" aria-label={t`Language`}>
      {(['fr', 'en'] as const).map((each) =>
        each === locale ? (
          <span key={each} aria-current="true" lang={each}>
            {NAMES[each]}
          </span>
        ) : (
          <a key={each} href={withLanguage(search, each)} lang={each} hrefLang={each}>
            {NAMES[each]}
          </a>
        ),
      )}
    </nav>
  );
}

/** The query that asks for a language and keeps the rest. */
export function withLanguage(search: string | undefined, locale: string): string {
  const query = new URLSearchParams(search ?? '');
  query.set('lang', locale);
  return `?${query.toString()}`;
}
