import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const body = { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: '2027-01-03' };
const session: Session = {
  personId: 'me',
  name: 'Amélie Laurent',
  roles: ['registrar'],
  body: { ...body, demo: false, rehearsal: false },
  locale: 'en',
  speak: jest.fn(),
};

const hashOf = (document: Document) => document.__meta__?.['hash'];

/** Shows it over a server that answers these documents so; what was sent can be looked at. */
export function show(shown: ReactNode, answers: readonly (readonly [Document, object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const answer = answers.find(([document]) => hashOf(document) === asked.documentId)?.[1] ?? { data: {} };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>{shown}</SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return (document: Document) =>
    sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
}

/** A proof of one session, as the graph shows it. */
export function aProof(session: object = {}, changes: object = {}) {
  const held = { sessionId: 's1', heldOn: '2026-11-20', minutes: 90, ground: 'NO_ANSWER', sessionStatus: 'ASKED' };
  return {
    ...{ id: 'p', givenOn: '2027-01-02', givenBy: 'Éric Blanc', supervisorName: 'Claire Morel', documentsUntil: null },
    documents: [{ id: 'd', kind: 'INVOICE', name: 'facture.pdf' }],
    sessions: [{ ...held, state: 'WAITING', closedOn: null, reason: null, note: null, ...session }],
    ...changes,
  };
}

/** The upload door, which takes every file at once. */
export function takeEveryFile(): void {
  let count = 0;
  class Upload {
    readonly upload = {};
    readonly status = 200;
    responseText = '';
    onload?: () => void;
    open(): void {}
    abort(): void {}
    send(): void {
      count += 1;
      this.responseText = JSON.stringify({ ticket: `ticket-${count}`, name: `file-${count}.pdf`, bytes: 1200 });
      queueMicrotask(() => this.onload?.());
    }
    getResponseHeader(): null {
      return null;
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Upload });
}
