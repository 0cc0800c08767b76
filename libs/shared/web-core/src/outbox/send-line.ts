import { ask } from '../graph/ask.js';
import { newIdempotencyKey } from '../graph/use-idempotency-key.js';
import {
  logPracticeMutation,
  logSessionMutation,
  withdrawPracticeMutation,
  withdrawSessionMutation,
} from './outbox.queries.js';
import type { SentLine, Unsent } from './unsent.js';

/** Sends a line under its own key: however often, the server keeps it once and answers the same. */
export async function sendLine({ key: idempotencyKey, ...line }: Unsent): Promise<SentLine> {
  if (line.kind === 'practice') {
    const { logPractice } = await ask(logPracticeMutation, { input: line.input, idempotencyKey });
    return { ...logPractice, kind: line.kind };
  }
  const { logSession } = await ask(logSessionMutation, { input: line.input, idempotencyKey });
  return { ...logSession, kind: line.kind };
}

/** Takes back what has arrived. */
export async function withdrawLine({ kind, id, version }: SentLine): Promise<void> {
  const idempotencyKey = newIdempotencyKey();
  if (kind === 'practice') await ask(withdrawPracticeMutation, { id, version, idempotencyKey });
  else await ask(withdrawSessionMutation, { id, version, idempotencyKey });
}
