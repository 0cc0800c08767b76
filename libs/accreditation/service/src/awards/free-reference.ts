import { randomInt } from 'node:crypto';
import { PLAIN_PREFIX, REFERENCE_LENGTH, REFERENCE_RANGE, referenceOf } from '@standing/accreditation/rules';
import type { HeardTransaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AwardRow } from './award.entity.js';

const TRIES = 20;

type Work = Pick<HeardTransaction, 'manager' | 'bodyId' | 'today'>;

/** A reference that no award of the body has, held for this transaction: awards choose theirs one after another. */
export async function freeReference(tx: Work, prefix: string = PLAIN_PREFIX): Promise<string> {
  const { manager, bodyId, today } = tx;
  await oneAtATime(tx, 'reference');
  for (let left = TRIES; left > 0; left -= 1) {
    const random = Array.from({ length: REFERENCE_LENGTH }, () => randomInt(REFERENCE_RANGE));
    const reference = referenceOf(prefix, Number(today.slice(0, 4)), random);
    if (!(await manager.existsBy(AwardRow, { bodyId, reference }))) return reference;
  }
  throw new Error('No free reference was found.');
}
