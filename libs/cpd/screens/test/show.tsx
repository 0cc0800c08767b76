import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';

/** What a screen sent to the server. */
export type Sent = { readonly documentId: string; readonly variables: ReturnType<typeof JSON.parse> };

/** By which a document is asked for. */
export function hashOf(document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }): string {
  return String(document.__meta__?.['hash']);
}

/** A text in both languages, told apart. */
export const both = (text: string) => ({ fr: `${text} (fr)`, en: text });

const session: Session = {
  personId: 'me',
  name: 'Éric Blanc',
  roles: [],
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};

/** Shows a screen to somebody who is signed in. */
export function show(screen: ReactNode, roles: Session['roles'] = []): void {
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={{ ...session, roles }}>{screen}</SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}
