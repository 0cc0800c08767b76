import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, isLocale, tagOf } from '@standing/web-core';
import { router } from './router.js';
import { goToSignIn } from './go-to-sign-in.js';

const client = createQueryClient(goToSignIn);

/** Everything that stands around the routes. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <Kit />
    </I18nProvider>
  );
}

function Kit() {
  const { i18n: active } = useLingui();
  const tag = tagOf(isLocale(active.locale) ? active.locale : 'en');
  return (
    <KitProvider locale={tag} navigate={go}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </KitProvider>
  );
}

/** Pages of the app change in place; the server's own pages are loaded. */
function go(href: string): void {
  if (/^\/(?:demo|sign-in|sign-out)/.test(href)) location.assign(href);
  else void router.navigate({ to: href });
}
