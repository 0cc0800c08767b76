import { webcrypto } from 'node:crypto';
import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { toBase64, VAULT_BYTES } from '../vault/bytes/layout.js';
import { byPassphrase } from '../vault/bytes/secrets.js';
import { begin, save } from '../vault/hold/open-vault.js';
import { keepVaultMutation, vaultQuery } from '../vault/vault.queries.js';
import { ContinuityScreen } from './continuity-screen.js';
import {
  answerPlanMutation,
  continuityQuery,
  keepKeyMutation,
  keepListMutation,
  nameColleagueMutation,
  releasedListQuery,
} from './continuity.queries.js';
import { type Client, readClients, withKey, writeClients } from './keep/kept.js';
import { makeOwnKey, type OwnKey, seal, unseal } from './keep/sealing.js';

type Variables = Readonly<Record<string, unknown>>;
type Answers = ReadonlyMap<unknown, (variables: Variables) => object>;

const PASSPHRASE = 'quatre étangs sous la lune';
const CLIENT = 'a client whom nobody may know';
const body = {
  name: 'Association',
  locales: ['fr'],
  zone: 'Europe/Paris',
  today: '2026-11-22',
  demo: false,
  rehearsal: false,
};
const session: Session = { personId: 'me', name: 'Éric Blanc', roles: [], body, locale: 'en', speak: jest.fn() };
const confirmed = { coachOn: '2026-11-20', colleagueOn: '2026-11-20' };
const inForce = { state: 'IN_FORCE', namedOn: '2026-11-19', confirmed, checkDueOn: '2027-11-20', releasedOn: null };
const plan = { ...inForce, id: 'plan', colleagueAddress: 'h@example.org', listSavedOn: null, listOpens: false };
const trust = { ...inForce, id: 'plan', coachName: 'Hélène Roche', hasList: true };
const client: Client = { id: 'c', pseudonym: CLIENT, reach: '06', agreed: 'a call', agreedOn: '2026-10-01' };

/** The platform as far as plans and a vault are concerned; returns what it was sent. */
function aServer(
  continuity: object,
  more: readonly (readonly [{ __meta__?: object }, (sent: Variables) => object])[] = [],
) {
  const held = { content: toBase64(crypto.getRandomValues(new Uint8Array(VAULT_BYTES))), tag: 'tag 0' };
  const sent: { readonly hash: unknown; readonly variables: Variables }[] = [];
  const hashOf = ({ __meta__ }: { __meta__?: object }) => (__meta__ as { hash?: unknown } | undefined)?.hash;
  const none = { myContinuityPlan: null, continuityEntrustedToMe: [], myContinuityKey: null };
  const answers: Answers = new Map(
    (
      [
        [continuityQuery, () => ({ ...none, ...continuity })],
        [vaultQuery, () => ({ myVault: { ...held } })],
        [keepVaultMutation, ({ content }) => ({ keepVault: Object.assign(held, { content, tag: 'tag 1' }).tag })],
        ...more,
      ] as typeof more
    ).map(([document, answer]) => [hashOf(document), answer] as const),
  );
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const { documentId, variables } = JSON.parse(init.body as string) as { documentId: string; variables: Variables };
    sent.push({ hash: documentId, variables });
    const data = answers.get(documentId)?.(variables);
    return { status: 200, headers: new Headers(), json: () => Promise.resolve({ data }) };
  }) as unknown as typeof fetch;
  return { said: () => JSON.stringify(sent), sentOf: (of: object) => sent.find(({ hash }) => hash === hashOf(of)) };
}

/** A vault that was begun before, with this key in it. */
async function aVault(key: OwnKey | null): Promise<void> {
  const begun = await begin([byPassphrase(PASSPHRASE)], null);
  if (key) await save(begun, withKey([], key, body.today));
}

function show() {
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <ContinuityScreen />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const openVault = async () => {
  await type('Passphrase', PASSPHRASE);
  await press('Open');
  await screen.findByRole('button', { name: 'Lock' }, { timeout: 10_000 });
};

describe('continuity plans', () => {
  let own: OwnKey;
  beforeAll(async () => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
    Object.assign(globalThis, { TextDecoder, TextEncoder, CompressionStream, DecompressionStream });
    own = await makeOwnKey();
  });
  afterEach(cleanup);

  it('begin with an address, and without a vault', async () => {
    const { sentOf } = aServer({}, [[nameColleagueMutation, () => ({ nameContinuityColleague: 'plan' })]]);
    show();

    expect(await screen.findByText('You have not named anybody yet.')).toBeTruthy();
    expect(screen.getByText(/^Nobody has named you/)).toBeTruthy();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    await press('Name this colleague');
    expect(await screen.findAllByText(/Give your colleague’s e-mail address/)).not.toEqual([]);
    await type('My colleague’s e-mail address', 'h@example.org');
    await press('Name this colleague');
    expect(sentOf(nameColleagueMutation)?.variables['address']).toBe('h@example.org');
  });

  it('are accepted under a key that the vault keeps before it is told', async () => {
    const { said, sentOf } = aServer({ continuityEntrustedToMe: [{ ...trust, state: 'ASKED', confirmed: null }] }, [
      [keepKeyMutation, () => ({ keepContinuityKey: 'key' })],
      [answerPlanMutation, () => ({ answerContinuityPlan: 'plan' })],
    ]);
    await aVault(null);
    show();
    expect((await screen.findByRole('button', { name: 'Accept: Hélène Roche' })).hasAttribute('disabled')).toBe(true);
    await openVault();
    await press('Accept: Hélène Roche');
    await waitFor(() => expect(sentOf(answerPlanMutation)).toBeDefined(), { timeout: 10_000 });

    expect(sentOf(answerPlanMutation)?.variables).toMatchObject({ planId: 'plan', accept: true });
    const order = [keepVaultMutation, keepKeyMutation, answerPlanMutation].map((document) =>
      said().lastIndexOf(String((document.__meta__ as { hash?: string } | undefined)?.hash)),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('take a list to the colleague’s key, and no word of it leaves the page', async () => {
    const { said, sentOf } = aServer({ myContinuityPlan: { ...plan, key: { id: 'key', publicKey: own.publicKey } } }, [
      [keepListMutation, () => ({ keepContinuityList: 'plan' })],
    ]);
    await aVault(null);
    show();
    await openVault();
    await press('Add a client');
    await press('Put on the list');
    expect(await screen.findAllByText(/Only clients who expressly agreed can be on the list/)).not.toEqual([]);
    await type('Pseudonym, as you write it', CLIENT);
    await type('How your colleague reaches them', '06');
    await type('What you agreed with them', 'a call');
    const agreedOn = screen.getByRole('group', { name: 'Day of their agreement' });
    await userEvent.click(within(agreedOn).getAllByRole('spinbutton')[0]!);
    await userEvent.keyboard('01102026');
    await userEvent.click(screen.getByText('This client expressly agreed to be on the list'));
    await press('Put on the list');
    await screen.findByText('What you changed is not handed over yet.');
    await press('Encrypt and hand over');
    await waitFor(() => expect(sentOf(keepListMutation)).toBeDefined());
    const input = sentOf(keepListMutation)?.variables['input'] as { sealed: string; keyId: string };

    expect(input.keyId).toBe('key');
    expect(readClients(await unseal(own, 'plan', input.sealed))).toMatchObject([
      { pseudonym: CLIENT, reach: '06', agreed: 'a call', agreedOn: '2026-10-01' },
    ]);
    expect(said()).not.toContain(CLIENT);
  });

  it.each([
    ['opens what was released', true, CLIENT],
    ['says that it does not open without the key', false, /Your vault does not hold its key/],
  ])('%s', async (_, holdsKey, text) => {
    const sealed = await seal(own.publicKey, 'plan', writeClients([client]));
    const released = { ...trust, releasedOn: '2026-11-22', checkDueOn: null };
    const key = { id: 'key', publicKey: own.publicKey };
    const { said } = aServer({ continuityEntrustedToMe: [released], myContinuityKey: key }, [
      [releasedListQuery, () => ({ releasedContinuityList: { publicKey: own.publicKey, sealed } })],
    ]);
    await aVault(holdsKey ? own : null);
    show();
    await openVault();
    await press('Open the list of Hélène Roche');

    expect(await screen.findByText(text)).toBeTruthy();
    expect(said()).not.toContain(CLIENT);
  });
});
