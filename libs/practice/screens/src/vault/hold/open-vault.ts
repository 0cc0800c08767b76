import { ask, StaleError } from '@standing/web-core';
import { fromBase64, toBase64, type Way } from '../bytes/layout.js';
import { asLongAsPassphrase, type Secret } from '../bytes/secrets.js';
import { closeVault, makeKeys, openAgain, openVault, type VaultKeys, withPlace } from '../bytes/vault-bytes.js';
import { type Contents, read, write } from '../content/contents.js';
import { withoutOld } from '../content/erasing.js';
import { merged } from '../content/merge.js';
import { passkeyIn, withoutPasskey } from '../content/passkey.js';
import { keepVaultMutation, vaultQuery } from '../vault.queries.js';

/** A vault while it is open, and which content the platform holds. Only the memory of this page has it. */
export type OpenVault = {
  readonly keys: VaultKeys;
  readonly contents: Contents;
  readonly tag: string;
  /** How many entries about colleagues were erased when it was opened. */
  readonly erased: number;
};

/** The passphrase, the code or the passkey is a wrong one, or nothing was ever kept: nobody can tell which. */
export class DoesNotOpen extends Error {
  override readonly name = 'DoesNotOpen';

  constructor(readonly way: Way) {
    super();
  }
}

/** Another device gave the vault new keys while it was open here. */
export class KeysChanged extends Error {
  override readonly name = 'KeysChanged';
}

/** How often a save begins anew where other devices keep something at the same moment. */
const TRIES = 5;

/** Opens the vault, and erases for good what is no longer kept: no sooner after it was read, whichever way opens it. */
export async function unlock(secret: Secret, today: string): Promise<OpenVault> {
  const { content, tag } = await held();
  const [opened] = await Promise.all([
    openVault(fromBase64(content), secret),
    secret.way !== 'passphrase' && asLongAsPassphrase(),
  ]);
  if (!opened) throw new DoesNotOpen(secret.way);
  const contents = read(opened.text);
  const { kept, erased } = withoutOld(contents, today);
  const open = { keys: opened.keys, contents, tag, erased };
  return erased === 0 ? open : save(open, kept);
}

/** Begins a vault, or gives one that is open new keys: whatever else was in it is lost, and no passkey opens it any more. */
export async function begin(secrets: readonly Secret[], before: OpenVault | null): Promise<OpenVault> {
  const keys = await makeKeys(secrets);
  const contents = withoutPasskey(before?.contents ?? []);
  const content = toBase64(await closeVault(keys, write(contents)));
  const { keepVault: tag } = await ask(keepVaultMutation, { content, expected: before?.tag ?? (await held()).tag });
  return { keys, contents, tag, erased: 0 };
}

/**
 * Keeps these contents; what another device kept meanwhile is merged with them. The passkey's place is written anew each time,
 * used or not: otherwise whoever compares two copies would see when a passkey was set up.
 */
export async function save(open: OpenVault, contents: Contents, tries = TRIES): Promise<OpenVault> {
  const keys = await withPlace(open.keys, 'passkey', passkeyIn(contents)?.secret ?? null);
  const content = toBase64(await closeVault(keys, write(contents)));
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
