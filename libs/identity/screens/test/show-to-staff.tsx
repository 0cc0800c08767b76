import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const body = { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: '2026-11-22' };
const session: Session = {
  personId: 'nadia',
  name: 'Nadia Benali',
  roles: ['registrar'],
  body: { ...body, demo: false, rehearsal: false },
  locale: 'en',
  speak: jest.fn(),
};

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

/** A server that answers these documents; what it was sent of each can be looked at. */
export function aServer(answers: readonly (readonly [Document, () => object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const answer = answers.find(([document]) => hashOf(document) === asked.documentId)?.[1]();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

/** Shows it to a registrar on 22 November 2026, or to somebody else. */
export function show(content: ReactNode, as: Partial<Session> = {}): void {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={{ ...session, ...as }}>
            {content}
            <Toasts />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}
