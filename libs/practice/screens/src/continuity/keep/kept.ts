import type { Day } from '@standing/kernel';
import type { Contents } from '../../vault/content/contents.js';
import { keptAs, withKept } from '../../vault/content/kept.js';
import type { OwnKey } from './sealing.js';

/** A client who expressly agreed to be on the list, in the coach's words. */
export type Client = {
  readonly id: string;
  readonly pseudonym: string;
  readonly reach: string;
  readonly agreed: string;
  /** The day of their agreement. */
  readonly agreedOn: Day;
};

/** With these, as many clients always fit into a list, however their letters are written. */
export const MOST_CLIENTS = 60;
export const LONGEST = { pseudonym: 40, reach: 120, agreed: 160 } as const;

/** The keys that were made in this vault, the latest last. */
export function keysIn(contents: Contents): readonly OwnKey[] {
  return keptAs(contents, 'continuity-key').map(({ text }) => JSON.parse(text) as OwnKey);
}

export function withKey(contents: Contents, key: OwnKey, today: Day): Contents {
  return withKept(contents, { id: crypto.randomUUID(), kind: 'continuity-key', text: JSON.stringify(key) }, today);
}

/** The coach's own copy of the list. Where two devices changed it, the later. */
export function clientsIn(contents: Contents): readonly Client[] {
  const last = keptAs(contents, 'continuity-list').at(-1);
  return last ? readClients(last.text) : [];
}

export function withClients(contents: Contents, clients: readonly Client[], today: Day): Contents {
  const id = keptAs(contents, 'continuity-list').at(-1)?.id ?? crypto.randomUUID();
  return withKept(contents, { id, kind: 'continuity-list', text: writeClients(clients) }, today);
}

export function writeClients(clients: readonly Client[]): string {
  return JSON.stringify({ version: 1, clients });
}

/** What `writeClients` wrote: only whoever holds a key of the vault, or wrote to the colleague's, can have written it. */
export function readClients(text: string): readonly Client[] {
  return (JSON.parse(text) as { readonly clients: readonly Client[] }).clients;
}
