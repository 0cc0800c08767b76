import { ask, StaleError } from '@standing/web-core';
import { fromBase64, toBase64 } from '../bytes/layout.js';
import type { Secret } from '../bytes/secrets.js';
import { closeVault, makeKeys, openAgain, openVault, type VaultKeys } from '../bytes/vault-bytes.js';
import { type Contents, read, write } from '../content/contents.js';
import { withoutOld } from '../content/erasing.js';
import { merged } from '../content/merge.js';
import { keepVaultMutation, vaultQuery } from '../vault.queries.js';

/** A vault while it is open, and which content the platform holds. Only the memory of this page has it. */
export type OpenVault = {
  readonly keys: VaultKeys;
  readonly contents: Contents;
  readonly tag: string;
  /** How many entries about colleagues were erased when it was opened. */
  readonly erased: number;
};

/** The passphrase or the code is wrong, or nothing was ever kept: nobody can tell which. */
export class DoesNotOpen extends Error {
  override readonly name = 'DoesNotOpen';
}

/** Another device gave the vault new keys while it was open here. */
export class KeysChanged extends Error {
  override readonly name = 'KeysChanged';
}

/** How often a save begins anew where other devices keep something at the same moment. */
const TRIES = 5;

/** Opens the vault, and erases for good what is no longer kept. */
export async function unlock(secret: Secret, today: string): Promise<OpenVault> {
  const { content, tag } = await held();
  const opened = await openVault(fromBase64(content), secret);
  if (!opened) throw new DoesNotOpen();
  const contents = read(opened.text);
  const { kept, erased } = withoutOld(contents, today);
  const open = { keys: opened.keys, contents, tag, erased };
  return erased === 0 ? open : save(open, kept);
}

/** Begins a vault, or gives one that is open new keys: whatever else was in it is lost. */
export async function begin(secrets: readonly Secret[], before: OpenVault | null): Promise<OpenVault> {
  const keys = await makeKeys(secrets);
  const contents = before?.contents ?? [];
  const content = toBase64(await closeVault(keys, write(contents)));
  const { keepVault: tag } = await ask(keepVaultMutation, { content, expected: before?.tag ?? (await held()).tag });
  return { keys, contents, tag, erased: 0 };
}

/** Keeps these contents; what another device kept meanwhile is merged with them. */
export async function save(open: OpenVault, contents: Contents, tries = TRIES): Promise<OpenVault> {
  const content = toBase64(await closeVault(open.keys, write(contents)));
  try {
    const { keepVault: tag } = await ask(keepVaultMutation, { content, expected: open.tag });
    return { ...open, contents, tag };
  } catch (error) {
    if (!(error instanceof StaleError) || tries === 1) throw error;
    const { content: there, tag } = await held();
    const text = await openAgain(open.keys, fromBase64(there));
    if (text === null) throw new KeysChanged();
    const theirs = read(text);
    return save({ ...open, contents: theirs, tag }, merged(open.contents, contents, theirs), tries - 1);
  }
}

async function held(): Promise<{ readonly content: string; readonly tag: string }> {
  return (await ask(vaultQuery, {})).myVault;
}
