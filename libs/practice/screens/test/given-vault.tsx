import { webcrypto } from 'node:crypto';
import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { toBase64, VAULT_BYTES } from '../src/vault/bytes/layout.js';
import { keepVaultMutation, vaultQuery } from '../src/vault/vault.queries.js';
import { VaultScreen } from '../src/vault/vault-screen.js';

type Sent = {
  readonly documentId: string;
  readonly variables: { readonly content?: string; readonly expected?: string };
};

export const TODAY = '2026-11-22';
const body = {
  name: 'Association',
  locales: ['fr'],
  zone: 'Europe/Paris',
  today: TODAY,
  demo: false,
  rehearsal: false,
};
export const session: Session = {
  personId: 'me',
  name: 'Éric Blanc',
  roles: [],
  body,
  locale: 'en',
  speak: jest.fn(),
};

/** What browsers have and jsdom has not. */
export function asABrowser(): void {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Object.assign(globalThis, { TextDecoder, TextEncoder, CompressionStream, DecompressionStream });
}

/** What an entry can choose from, where there is nothing. */
const LISTS = {
  ...{ codeOfEthics: null, mySignature: null, mySupervisionSessions: { edges: [] }, myEngagements: [] },
  asSupervisor: null,
};

/**
 * The platform, as far as a vault is concerned: it holds bytes, and answers to whoever knows which. `seen` are the requests for
 * the vault, `listed` those for what an entry can choose from.
 */
export function aServer() {
  const held = { content: toBase64(crypto.getRandomValues(new Uint8Array(VAULT_BYTES))), tag: 'tag 0' };
  const seen: string[] = [];
  const listed: string[] = [];
  const answer = ({ documentId, variables: { content, expected } }: Sent) => {
    if (documentId === vaultQuery.__meta__?.['hash']) return { data: { myVault: { ...held } } };
    if (expected !== held.tag)
      return { errors: [{ message: '', extensions: { code: 'STALE', mine: {}, theirs: { tag: held.tag } } }] };
    Object.assign(held, { content, tag: `tag ${seen.length}` });
    return { data: { keepVault: held.tag } };
  };
  globalThis.fetch = (async (...given: [string, RequestInit]) => {
    const sent = JSON.parse(given[1].body as string) as Sent;
    const isOfVault = [vaultQuery, keepVaultMutation].some(({ __meta__ }) => __meta__?.['hash'] === sent.documentId);
    (isOfVault ? seen : listed).push(JSON.stringify(given));
    const answered = isOfVault ? answer(sent) : { data: LISTS };
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(answered) };
  }) as unknown as typeof fetch;
  return { held, seen, listed };
}

export function show() {
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <VaultScreen />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
export const type = async (label: string | RegExp, text: string) =>
  userEvent.type(await screen.findByLabelText(label), text);
