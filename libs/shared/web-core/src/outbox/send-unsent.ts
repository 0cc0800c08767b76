import { ask } from '../graph/ask.js';
import {
  ForbiddenError,
  NotFoundError,
  OfflineError,
  RefusedError,
  type RefusalShown,
  UnauthenticatedError,
} from '../graph/errors.js';
import { meQuery } from '../session/me.query.js';
import { sendLine } from './send-line.js';
import type { SentLine, Unsent } from './unsent.js';
import type { UnsentStore } from './unsent-store.js';

/** How a round ended: nothing waits any more, some of it has to be tried later, or its person is not signed in. */
export type Round = 'done' | 'later' | 'not-here';

export type SendOptions = {
  readonly store: UnsentStore;
  readonly personId: string;
  readonly onSent: (line: Unsent, sent: SentLine) => void;
};

/**
 * Sends what waits of one person, in order and one at a time, in one tab at a time. A line that the server does not take
 * stays with the reason; one without an answer is tried again later, and keeps its key.
 */
export function sendUnsent(options: SendOptions): Promise<Round> {
  return inTurn(() => round(options));
}

let turn: Promise<unknown> = Promise.resolve();

/** A page that did not travel securely has no locks: there its own turns are kept, and the keys do the rest. */
function inTurn(run: () => Promise<Round>): Promise<Round> {
  if ('locks' in navigator) return navigator.locks.request('standing-outbox', run);
  const mine = turn.then(run, run);
  turn = mine;
  return mine;
}

async function round(options: SendOptions): Promise<Round> {
  const { store, personId } = options;
  try {
    const waiting = (await store.all(personId)).filter(({ refusals }) => refusals === null);
    if (waiting.length === 0) return 'done';
    // Somebody else may have signed in, in another tab: nobody sends in another's name.
    const { me } = await ask(meQuery, {});
    if (me?.id !== personId) return 'not-here';
    let unanswered = 0;
    for (const { id } of waiting) if (!(await isSettled(options, id))) unanswered += 1;
    return unanswered > 0 ? 'later' : 'done';
  } catch (error) {
    return error instanceof UnauthenticatedError ? 'not-here' : 'later';
  }
}

/** Whether there is nothing more to send of a line. Throws where no other line would arrive either. */
async function isSettled({ store, onSent }: SendOptions, id: number): Promise<boolean> {
  // Taken back meanwhile, it is gone.
  const line = await store.change(id, (each) => ({ ...each, tries: each.tries + 1 }));
  if (!line) return true;
  try {
    const sent = await sendLine(line);
    await store.change(id, () => null);
    onSent(line, sent);
  } catch (error) {
    if (error instanceof OfflineError || error instanceof UnauthenticatedError) throw error;
    const refusals = reasonsOf(error);
    if (!refusals) return false;
    await store.change(id, (each) => ({ ...each, refusals }));
  }
  return true;
}

/** The rules' own reasons, or a code without a sentence; null where nothing is known to be wrong with the line. */
function reasonsOf(error: unknown): readonly RefusalShown[] | null {
  if (error instanceof RefusedError) return error.refusals;
  if (error instanceof NotFoundError) return [{ code: 'NOT_FOUND', message: '' }];
  if (error instanceof ForbiddenError) return [{ code: 'FORBIDDEN', message: '' }];
  return null;
}
