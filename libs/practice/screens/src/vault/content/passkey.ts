import type { Day } from '@standing/kernel';
import { type Bytes, fromBase64, toBase64 } from '../bytes/layout.js';
import { byPasskey, type Secret } from '../bytes/secrets.js';
import type { Contents } from './contents.js';
import { keptAs, withKept } from './kept.js';

/** The passkey that opens this vault, and since when; null where none does. Of two devices that set one up, the later. */
export function passkeyIn(contents: Contents): { readonly secret: Secret; readonly since: Day } | null {
  const kept = keptAs(contents, 'passkey').at(-1);
  return kept ? { secret: byPasskey(fromBase64(kept.text)), since: kept.begunOn } : null;
}

/** The contents with this passkey, as `keptOfAnswer` gives it, in place of any other. */
export function withPasskey(contents: Contents, kept: Bytes, today: Day): Contents {
  const id = crypto.randomUUID();
  return withKept(withoutPasskey(contents), { id, kind: 'passkey', text: toBase64(kept) }, today);
}

export function withoutPasskey(contents: Contents): Contents {
  return contents.filter(({ kind }) => kind !== 'passkey');
}
