import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { messages as en } from '../../locales/en/pages.po';
import { messages as fr } from '../../locales/fr/pages.po';
import { pageOf } from './page-of.js';
import { PageProvider } from './parts/page-context.js';
import type { PageOptions } from './props/page-options.js';
import type { PageName, PageProps } from './props/page-props.js';

const languages = {
  fr: setupI18n({ locale: 'fr', messages: { fr } }),
  en: setupI18n({ locale: 'en', messages: { en } }),
} as const;

/** A whole page as HTML. It is the same for the same arguments, carries no inline style or script, and works without any. */
export function renderPage<Name extends PageName>(name: Name, props: PageProps[Name], options: PageOptions): string {
  const page = (
    <I18nProvider i18n={languages[options.locale]}>
      <PageProvider value={options}>{pageOf(name, props)}</PageProvider>
    </I18nProvider>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
