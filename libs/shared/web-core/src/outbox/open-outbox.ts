import { withdrawLine } from './send-line.js';
import { openStore } from './open-store.js';
import { sendUnsent } from './send-unsent.js';
import { UnsentList } from './unsent-list.js';
import type { UnsentStore } from './unsent-store.js';

/** What the outbox consists of once it is open: where lines wait, how they are sent and taken back, and how they are shown. */
export type OpenOutbox = {
  readonly store: UnsentStore;
  readonly sendUnsent: typeof sendUnsent;
  readonly withdrawLine: typeof withdrawLine;
  readonly UnsentList: typeof UnsentList;
};

/** Opens it. */
export async function openOutbox(): Promise<OpenOutbox> {
  return { store: await openStore(), sendUnsent, withdrawLine, UnsentList };
}
