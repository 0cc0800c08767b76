import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { Device } from '../../test/given-device.js';
import { asABrowser, aServer, press, session, show, TODAY, type } from '../../test/given-vault.js';
import { fromBase64, HEAD_BYTES, SLOT_BYTES, slotAt, toBase64, VAULT_BYTES } from './bytes/layout.js';
import { byPasskey, byPassphrase, byRecoveryCode, type Secret } from './bytes/secrets.js';
import { withEntry } from './content/contents.js';
import { newEntry } from './content/entry.js';
import { withoutPasskey, withPasskey } from './content/passkey.js';
import { askPasskey, PasskeyGivesNoKey, PasskeyNotGiven } from './hold/ask-passkey.js';
import { begin, DoesNotOpen, type OpenVault, save, unlock } from './hold/open-vault.js';

const PASSPHRASE = 'quatre étangs sous la lune';
const secret = byPassphrase(PASSPHRASE);
const CODE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const IS_SET_UP = /A passkey opens this vault, set up on/;

/** The screen over a vault of hers, in which a passkey may have been set up already. */
async function aVaultOfHers({ isSetUp = false } = {}) {
  const server = aServer();
  const device = Device.arrive();
  const begun = await begin([secret, byRecoveryCode(CODE)], null);
  if (isSetUp) await setUp(begun);
  server.seen.length = 0;
  device.asked.length = 0;
  return { ...server, device };
}

const ask = () => askPasskey(session.personId);
const setUp = async (open: OpenVault) => save(open, withPasskey(open.contents, await ask(), TODAY));
const byItsPasskey = async (): Promise<Secret> => byPasskey(await ask());

async function openByPassphrase() {
  await type('Passphrase', PASSPHRASE);
  await press('Open');
  await screen.findByRole('button', { name: 'Lock' });
}

describe('a passkey', () => {
  beforeAll(asABrowser);
  afterEach(() => {
    cleanup();
    Device.leave();
    localStorage.clear();
  });

  it('is set up in the open vault, opens it then, and no longer once it is dropped', async () => {
    const { device } = await aVaultOfHers();
    show();
    await openByPassphrase();
    await press('Set up a passkey');
    await screen.findByText(IS_SET_UP);
    await press('Lock');
    await press('Open with a passkey');
    await screen.findByText(IS_SET_UP);
    await press('Let no passkey open it');
    await screen.findByRole('button', { name: 'Set up a passkey' });
    await press('Lock');
    await press('Open with a passkey');

    expect(await screen.findByText(/^It does not open with this passkey: none was set up/)).toBeTruthy();
    expect(device.asked).toHaveLength(3);
  });

  it('is asked in the page alone: by this site, for this vault, of nobody in particular, with a challenge of its own', async () => {
    const { device, seen } = await aVaultOfHers();
    await ask();
    await ask();
    await askPasskey('somebody else');
    const challenges = device.asked.map(({ challenge }) => toBase64(challenge as Uint8Array<ArrayBuffer>));

    expect(device.asked[0]).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(device.asked.every((asked) => !('allowCredentials' in asked))).toBe(true);
    expect(new Set(challenges).size).toBe(3);
    expect(device.answered[0]).toEqual(device.answered[1]);
    expect(device.answered[0]).not.toEqual(device.answered[2]);
    expect(device.given.map((given) => new Set(given))).toEqual(device.given.map(() => new Set([0])));
    expect(seen).toEqual([]);
  });

  it('opens with the same requests as a passphrase does, and leaves nothing in the browser or on the way', async () => {
    const { device, seen } = await aVaultOfHers({ isSetUp: true });
    show();
    await openByPassphrase();
    await press('Lock');
    const byPhrase = seen.splice(0);
    await press('Open with a passkey');
    await screen.findByText(IS_SET_UP);
    const answers = device.answered.flatMap((answer) => [answer.toString('base64'), answer.toString('hex')]);
    const said = [...seen, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n');

    expect(byPhrase).toHaveLength(1);
    expect(seen).toEqual(byPhrase);
    expect(answers.filter((answer) => said.includes(answer))).toEqual([]);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('is set up by a save like any other: the same bytes of two copies differ, whatever was done between them', async () => {
    const { held } = await aVaultOfHers();
    const placeOf = (way: 'passphrase' | 'recovery' | 'passkey', content: string) =>
      toBase64(fromBase64(content).slice(slotAt(way), slotAt(way) + SLOT_BYTES));
    let open = await unlock(secret, TODAY);
    const copies = [held.content];
    const acts = [
      async () => save(open, withEntry(open.contents, newEntry('log', TODAY))),
      async () => setUp(open),
      async () => save(open, withEntry(open.contents, newEntry('log', TODAY))),
      async () => save(open, withoutPasskey(open.contents)),
      async () => save(open, open.contents),
    ];
    for (const next of acts) {
      open = await next();
      copies.push(held.content);
    }

    expect(new Set(copies.map((copy) => placeOf('passkey', copy))).size).toBe(copies.length);
    expect(new Set(copies.map((copy) => placeOf('passphrase', copy))).size).toBe(1);
    expect(new Set(copies.map((copy) => placeOf('recovery', copy))).size).toBe(1);
    expect(copies.map((copy) => fromBase64(copy).length)).toEqual(copies.map(() => VAULT_BYTES));
    expect(slotAt('passkey') + SLOT_BYTES).toBe(HEAD_BYTES);
  });

  it('leaves as much time between the opening and what is sent after it as a passphrase does', async () => {
    await aVaultOfHers({ isSetUp: true });
    const derived = jest.spyOn(crypto.subtle, 'deriveKey');
    const rounds = async (by: Secret) => {
      derived.mockClear();
      await unlock(by, TODAY);
      return derived.mock.calls.flatMap(([how]) =>
        'iterations' in (how as object) ? [(how as Pbkdf2Params).iterations] : [],
      );
    };
    const ways = [secret, byRecoveryCode(CODE), await byItsPasskey()];
    const found: number[][] = [];
    for (const way of ways) found.push(await rounds(way));
    derived.mockRestore();

    expect(found).toEqual([[600_000], [600_000], [600_000]]);
  });

  it('does not open where it is another one, and says that the passphrase does', async () => {
    const { device, seen } = await aVaultOfHers({ isSetUp: true });
    device.passkey = 'another passkey';
    show();
    await press('Open with a passkey');
    await screen.findByText(/^It does not open with this passkey/);
    await openByPassphrase();
    await press('Set up another passkey');
    await screen.findByText(IS_SET_UP);
    await waitFor(() => expect(seen).toHaveLength(3));

    expect((await unlock(await byItsPasskey(), TODAY)).contents).toHaveLength(1);
    device.passkey = 'a passkey';
    await expect(byItsPasskey().then((by) => unlock(by, TODAY))).rejects.toThrow(DoesNotOpen);
  });

  it('is not asked for twice, and no alarm is raised, where its question is closed', async () => {
    const { device, seen } = await aVaultOfHers({ isSetUp: true });
    device.passkey = null;
    show();
    await press('Open with a passkey');

    expect((await screen.findByText('No passkey was given.')).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(seen).toEqual([]);
    await openByPassphrase();
    await press('Set up another passkey');
    await screen.findByText('No passkey was given.');
    expect(screen.getByText(IS_SET_UP)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that derives no key is told so, at the door and in the vault, and nothing is sent for it', async () => {
    const { device, seen } = await aVaultOfHers();
    device.derivesKeys = false;
    show();
    await press('Open with a passkey');
    await screen.findByText(/cannot make a key for a vault\. Nothing is lost/);
    expect(seen).toEqual([]);
    await openByPassphrase();
    seen.length = 0;
    await press('Set up a passkey');
    await screen.findByText(/cannot make a key for a vault\. Nothing is lost/);

    expect(seen).toEqual([]);
  });

  it('is not offered by a browser that does not know passkeys', async () => {
    await aVaultOfHers();
    Device.leave();
    show();
    expect(screen.queryByRole('button', { name: 'Open with a passkey' })).toBeNull();
    await openByPassphrase();

    expect(screen.getByText('This browser does not know passkeys.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Set up a passkey' })).toBeNull();
  });

  it('opens the vault no more once it has new keys', async () => {
    await aVaultOfHers({ isSetUp: true });
    const open = await unlock(secret, TODAY);
    const renewed = await begin([secret], open);
    await save(renewed, renewed.contents);

    await expect(byItsPasskey().then((by) => unlock(by, TODAY))).rejects.toThrow(DoesNotOpen);
  });

  it('stays where another device keeps something, and so does what that kept', async () => {
    await aVaultOfHers();
    const here = await unlock(secret, TODAY);
    await setUp(await unlock(secret, TODAY));
    await save(here, withEntry(here.contents, { ...newEntry('log', TODAY), text: 'kept here' }));
    const opened = await unlock(await byItsPasskey(), TODAY);

    expect(opened.contents.map(({ kind, text }) => (kind === 'passkey' ? kind : text)).sort()).toEqual([
      'kept here',
      'passkey',
    ]);
  });

  it('does not open again a vault that locked while the device was asking', async () => {
    const { device } = await aVaultOfHers();
    let answer = () => {};
    device.waits = new Promise((resolve) => (answer = resolve));
    show();
    await openByPassphrase();
    await press('Set up a passkey');
    await press('Lock');
    answer();
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));

    expect(screen.getByRole('button', { name: 'Open with a passkey' })).toBeTruthy();
    expect(screen.queryByText(IS_SET_UP)).toBeNull();
  });

  it('is in no copy that is saved as a file', async () => {
    await aVaultOfHers({ isSetUp: true });
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `#${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => {};
    show();
    await openByPassphrase();
    await press('Save a copy as a file');

    expect(await textOf(files[0]!)).toBe('{"version":1,"entries":[]}');
  });

  it('that is refused by the browser for any other reason gives no key', async () => {
    const device = Device.arrive();
    device.waits = Promise.reject(new DOMException('an address is no domain', 'SecurityError'));
    await expect(ask()).rejects.toThrow(PasskeyGivesNoKey);
    device.waits = Promise.reject(new DOMException('out of time', 'AbortError'));
    await expect(ask()).rejects.toThrow(PasskeyNotGiven);
  });
});

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });
}
