import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OfflineError, StaleError } from '@standing/web-core';
import { asABrowser, aServer, press, show, TODAY, type } from '../../test/given-vault.js';
import { byPassphrase } from './bytes/secrets.js';
import { withEntry } from './content/contents.js';
import { newEntry } from './content/entry.js';
import { begin, DoesNotOpen, KeysChanged, save, unlock } from './hold/open-vault.js';
import { useLocking } from './hold/use-locking.js';

const PASSPHRASE = 'quatre étangs sous la lune';
const CANARY = 'a remark that nobody else may read';
const secret = byPassphrase(PASSPHRASE);
const saying = (text: string, about: 'nobody' | 'colleague' = 'nobody', begunOn = TODAY) => ({
  ...newEntry('log', begunOn),
  about,
  text,
});

describe('the vault', () => {
  beforeAll(asABrowser);
  afterEach(cleanup);

  it('is not asked for before it is opened, and begun after a word was typed alone', async () => {
    const { seen } = aServer();
    show();
    await press('Begin a vault');
    await type('New passphrase', 'too short');
    await press('Begin');

    expect(await screen.findAllByText(/Write at least 14 characters/)).not.toEqual([]);
    expect(screen.getAllByText('Type the word BEGIN.')).not.toEqual([]);
    expect(seen).toEqual([]);
  });

  it('asks for what any entry can choose from before it is opened, and for nothing more with an entry of any kind', async () => {
    const { seen, listed } = aServer();
    await begin([secret], null);
    show();
    await waitFor(() => expect(listed).toHaveLength(4));
    await type('Passphrase', PASSPHRASE);
    await press('Open');
    const before = seen.length;

    for (const kind of [
      /Ethics log/,
      /Dilemma/,
      /Concern about somebody/,
      /on supervision/,
      /supervisee/,
      /Minor/,
      /lifted/,
    ]) {
      await press(kind);
      await press('Leave it');
    }

    expect([seen.length, listed.length]).toEqual([before, 4]);
  });

  it('is begun, written, locked and opened, and no word of it leaves the page or stays in the browser', async () => {
    const { seen, listed } = aServer();
    show();
    await press('Begin a vault');
    await type('New passphrase', PASSPHRASE);
    await type('The same once more', PASSPHRASE);
    await type(/To begin/, 'begin');
    await press('Begin');
    await userEvent.click(await screen.findByText(/I have printed/));
    const code = screen.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/).textContent ?? '';
    await press('Go to the vault');
    await press('Write: Ethics log');
    await type(/What happened/, CANARY);
    await press('Encrypt and save');
    await screen.findByText(CANARY);
    await press('Lock');

    expect(screen.queryByText(CANARY)).toBeNull();
    await type('Passphrase', 'another passphrase');
    await press('Open');
    await screen.findByText(/this is not its passphrase or its code, or nothing was kept here yet/);
    await press('I no longer know the passphrase');
    await type('Code of the recovery sheet', code.toLowerCase());
    await press('Open with this code');
    await screen.findByText(CANARY);
    const said = [...seen, ...listed, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join(
      '\n',
    );
    expect([CANARY, PASSPHRASE, code].filter((text) => said.includes(text))).toEqual([]);
    expect(new Set(seen.map((one) => one.length)).size).toBeLessThanOrEqual(2 + 1);
  });

  it('opens with nothing where nothing was kept', async () => {
    aServer();

    await expect(unlock(secret, TODAY)).rejects.toThrow(DoesNotOpen);
  });

  it('erases for good, when it is opened, what speaks of a colleague and is twelve months old', async () => {
    aServer();
    const begun = await begin([secret], null);
    const old = withEntry(withEntry([], saying('old', 'colleague', '2025-11-22')), saying('kept'));
    await save(begun, old);
    const opened = await unlock(secret, TODAY);

    expect([opened.erased, opened.contents.map(({ text }) => text)]).toEqual([1, ['kept']]);
    expect((await unlock(secret, '2020-01-01')).contents).toHaveLength(1);
  });

  it('keeps what two devices wrote', async () => {
    aServer();
    const here = await begin([secret], null);
    const there = await unlock(secret, TODAY);
    await save(there, withEntry(there.contents, saying('there')));
    const both = await save(here, withEntry(here.contents, saying('here')));

    expect(both.contents.map(({ text }) => text).sort()).toEqual(['here', 'there']);
    expect((await unlock(secret, TODAY)).contents).toEqual(both.contents);
  });

  it('is not written over by a device whose keys are old, and new keys take along all that is in it', async () => {
    aServer();
    const here = await begin([secret], null);
    const written = await save(here, withEntry([], saying('kept')));
    const other = byPassphrase('another passphrase, a long one');
    await begin([other], written);

    await expect(save(written, [])).rejects.toThrow(KeysChanged);
    await expect(begin([secret], written)).rejects.toThrow(StaleError);
    await expect(unlock(secret, TODAY)).rejects.toThrow(DoesNotOpen);
    expect((await unlock(other, TODAY)).contents.map(({ text }) => text)).toEqual(['kept']);
  });

  it('says that there is no connection, and loses nothing', async () => {
    aServer();
    const here = await begin([secret], null);
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));

    await expect(save(here, [])).rejects.toThrow(OfflineError);
  });

  it('locks after a quarter of an hour without use, and when the page is left', () => {
    jest.useFakeTimers();
    const lock = jest.fn();
    renderHook(() => useLocking(true, lock));
    jest.advanceTimersByTime(14 * 60_000);
    dispatchEvent(new Event('keydown'));
    jest.advanceTimersByTime(15 * 60_000 - 1);
    const early = lock.mock.calls.length;
    jest.advanceTimersByTime(1);
    const idle = lock.mock.calls.length;
    dispatchEvent(new Event('pagehide'));
    jest.useRealTimers();

    expect([early, idle, lock.mock.calls.length]).toEqual([0, 1, 2]);
  });
});
