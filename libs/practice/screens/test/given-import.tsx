import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { engagementsQuery } from '../src/engagements/engagement.queries.js';
import {
  checkImportQuery,
  importPracticeMutation,
  importsQuery,
  undoImportMutation,
} from '../src/import/import.queries.js';
import { ImportScreen } from '../src/import/import-screen.js';

type Row = { readonly row: number; readonly minutes: number };
type Input = { readonly batchId: string; readonly clients: readonly object[]; readonly rows: readonly Row[] };
export type Sent = { readonly documentId: string; readonly variables: { input?: Input; idempotencyKey?: string } };

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
export const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'] as string;

/** The screen over a server that logs whatever it is sent, and everything that was sent to it. */
export function aServer(changes: Record<string, (sent: Sent) => object> = {}) {
  const sent: Sent[] = [];
  const result = (input: Input) => ({ logged: input.rows.length, leftOut: [] });
  const answers: Record<string, (sent: Sent) => object> = {
    [hashOf(engagementsQuery)]: () => ({ data: { myEngagements: [] } }),
    [hashOf(importsQuery)]: () => ({ data: { myPracticeImports: [] } }),
    [hashOf(checkImportQuery)]: ({ variables }) => ({ data: { checkPracticeImport: result(variables.input!) } }),
    [hashOf(importPracticeMutation)]: ({ variables }) => ({ data: { importPractice: result(variables.input!) } }),
    [hashOf(undoImportMutation)]: () => ({ data: { undoPracticeImport: { id: 'batch', withdrawn: 3 } } }),
    ...changes,
  };
  const everything: string[] = [];
  globalThis.fetch = (async (...given: [string, RequestInit]) => {
    everything.push(JSON.stringify(given));
    const request = JSON.parse(given[1].body as string) as Sent;
    sent.push(request);
    return {
      status: 200,
      headers: new Headers(),
      json: () => Promise.resolve(answers[request.documentId]?.(request) ?? { data: {} }),
    };
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <ImportScreen />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return { everything, to: (document: object) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

/** A file of these bytes is chosen. */
export async function choose(bytes: Uint8Array, name = 'log.xlsx') {
  // The browser's own file reads itself; that of jsdom does not.
  const file = Object.assign(new File(['x'], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  fireEvent.change(document.querySelector<HTMLInputElement>('input[type=file]')!, { target: { files: [file] } });
}

/** The button of this name is pressed, once it is there. */
export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
