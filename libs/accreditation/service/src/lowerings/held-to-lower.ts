import { type BeforeLowering, toLower, type ToLower } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import { isAppealing } from '../appeals/is-appealing.js';
import { type AwardEndHeld, type AwardHeld, awardsOf, endsOf } from '../awards/awards-of-person.js';
import { oneAtATime } from '../lock.js';
import { versionOf } from '../schemes/version-of.js';

/** A person's awards and ends, what of them would be lowered, and what is looked at beside. */
export type HeldToLower = {
  readonly awards: readonly AwardHeld[];
  readonly ends: readonly AwardEndHeld[];
  readonly held: ToLower<AwardHeld>;
  readonly looked: BeforeLowering;
};

/** Reads it within a use case. Awards are made, given up and withdrawn under the lock that it takes. */
export async function heldToLower(tx: Transaction, personId: string): Promise<HeldToLower> {
  const { today } = tx;
  await oneAtATime(tx, `evidence ${personId}`);
  const awards = await awardsOf(tx, personId);
  const ends = await endsOf(tx, awards);
  const held = toLower(awards, ends, today);
  const levels = held.term === null ? [] : (await versionOf(tx, held.term)).document.levels;
  return { awards, ends, held, looked: { levels, appealing: await isAppealing(tx, personId), today } };
}
