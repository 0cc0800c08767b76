import type { Day, Refusal } from '@standing/kernel';
import { pseudonymKey, refusalsToStart } from '../starting.js';

/** A client of a batch for whom an engagement begins. */
export type ClientAsked = {
  readonly pseudonym: string;
  /** The coach says on purpose that what looks like a name is none. */
  readonly nameIsPseudonym: boolean;
};

/**
 * Why no engagement may begin under each of these pseudonyms, in their order: by the rules of `refusalsToStart`, and
 * with no two alike in one batch. The day on which each begins is that of its first row.
 */
export function checkClients(asked: readonly ClientAsked[], inUse: readonly string[], today: Day): Refusal[][] {
  const taken = new Set(inUse.map(pseudonymKey));
  return asked.map((client) => {
    const key = pseudonymKey(client.pseudonym);
    const refusals = refusalsToStart({ ...client, startedOn: today }, taken.has(key) ? [client.pseudonym] : [], today);
    taken.add(key);
    return refusals.map((refusal) => ({ ...refusal, path: 'client' }));
  });
}
