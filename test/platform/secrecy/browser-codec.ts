import { spawnSync } from 'node:child_process';

type Bytes = Uint8Array<ArrayBuffer>;
type Secret = { readonly way: string };
type OwnKey = { readonly publicKey: string; readonly privateKey: string };
type Keys = { readonly key: CryptoKey };

/** What a browser does to a vault or a continuity list before it sends it, and after it got it. */
export type Codec = {
  readonly newEntry: (kind: 'log', begunOn: string) => object;
  readonly write: (entries: readonly object[]) => string;
  readonly packed: (text: string) => Promise<Bytes>;
  readonly byPassphrase: (passphrase: string) => Secret;
  readonly makeKeys: (secrets: readonly Secret[]) => Promise<Keys>;
  readonly closeVault: (keys: Keys, text: string) => Promise<Bytes>;
  readonly openVault: (vault: Bytes, secret: Secret) => Promise<{ readonly text: string } | null>;
  readonly makeOwnKey: () => Promise<OwnKey>;
  readonly writeClients: (clients: readonly object[]) => string;
  readonly seal: (publicKey: string, planId: string, text: string) => Promise<string>;
  readonly unseal: (own: OwnKey, planId: string, list: string) => Promise<string>;
};

/** The same code that browsers run, as one module: a suite of the platform stands on no screen. */
export async function browserCodec(): Promise<Codec> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/platform/secrecy/bundle-codec.mjs'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (await import(`data:text/javascript;base64,${Buffer.from(stdout).toString('base64')}`)) as Codec;
}
