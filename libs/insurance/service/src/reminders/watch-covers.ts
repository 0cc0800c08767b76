import { isGone, nextReminderOn } from '@standing/insurance/rules';
import { addMonths, type Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { heardOf } from '../heard/heard-of-person.js';
import { knownOf } from './known-of-holder.js';
import { CoverWatchRow } from './watch.entity.js';

/** How long until somebody is looked at again of whom nothing is asked any more, in months: a death may be taken back. */
const GONE_MONTHS = 1;

/** Keeps when the covers of somebody are looked at next: with each act that may change it. */
export async function watchCovers(tx: Transaction, personId: string): Promise<void> {
  const { manager, bodyId } = tx;
  const lookOn = await nextLookOn(tx, personId);
  await manager.upsert(CoverWatchRow, { bodyId, personId, lookOn }, ['bodyId', 'personId']);
}

async function nextLookOn({ manager, bodyId, today }: Transaction, personId: string): Promise<Day | null> {
  if (isGone(await heardOf(manager, bodyId, personId), today)) return addMonths(today, GONE_MONTHS);
  return nextReminderOn(await knownOf(manager, bodyId, personId), today);
}
