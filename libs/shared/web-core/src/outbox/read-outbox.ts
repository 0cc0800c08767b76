import type { OpenOutbox } from './open-outbox.js';

/** Reads and opens the outbox. The first visit does not wait for it; what is logged before it is there does. */
export async function readOutbox(): Promise<OpenOutbox> {
  const { openOutbox } = await import('./open-outbox.js');
  return openOutbox();
}
