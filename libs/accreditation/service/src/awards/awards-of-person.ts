import { standingOn, type StandingOn } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { AwardEndRow } from './award-end.entity.js';
import { AwardRow } from './award.entity.js';

/** A person's awards, the last recorded first. */
export function awardsOf({ manager, bodyId }: Transaction, personId: string): Promise<AwardRow[]> {
  return manager.find(AwardRow, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
}

/** Where they stand today, by what is known now. */
export async function standingToday(tx: Transaction, awards: readonly AwardRow[]): Promise<StandingOn> {
  const { manager, bodyId, today } = tx;
  const ends = await manager.findBy(AwardEndRow, { bodyId, awardId: In(awards.map(({ id }) => id)) });
  return standingOn(awards, ends, today);
}
