import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

jest.unstable_mockModule(
  'virtual:page-assets',
  () => ({ assets: { styles: '/s.css', passkey: '/p.js', font: '/f.woff2', icon: '/i.svg' } }),
  { virtual: true },
);

export const { pageOf } = await import('../src/pages/page-of.js');
const { PageProvider } = await import('../src/pages/parts/page-context.js');

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const options = { locale: 'en', hue: 195, bodyName: 'Association exemple', demo: false } as const;

/** What a page says, as the server writes it in English. */
export function shown(element: ReactElement): Element {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <PageProvider value={options}>{element}</PageProvider>
    </I18nProvider>,
  );
  return new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
}

/** Where its links lead, in their order. */
export const links = (page: Element) => [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
