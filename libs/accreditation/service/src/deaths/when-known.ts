import type { HeardTransaction } from '@standing/platform/messaging';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { oneAtATime } from '../lock.js';
import { deathsOf } from './deaths-of-person.js';

/** When something of a person's death is known: after all that is known of what they hold, which is held to the end. */
export async function whenKnown(tx: HeardTransaction, personId: string): Promise<Date> {
  await oneAtATime(tx, `evidence ${personId}`);
  const awards = await awardsOf(tx, personId);
  const deaths = await deathsOf(tx, personId);
  return nextMoment(tx.now, awards, [...(await endsOf(tx, awards)), ...deaths]);
}
