import { type SentRenewal, standingOn, type StandingOn } from '@standing/accreditation/rules';
import { startOfDay } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { AwardEndRow } from './award-end.entity.js';
import { AwardRow } from './award.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId' | 'today' | 'zone'>;

/** An award with the renewals of it that were sent. */
export type AwardHeld = AwardRow & { readonly renewals: readonly SentRenewal[] };

/** A person's awards, the last recorded first. */
export async function awardsOf({ manager, bodyId, zone }: Work, personId: string): Promise<AwardHeld[]> {
  const awards = await manager.find(AwardRow, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const sent = await manager.findBy(ApplicationRow, { bodyId, personId, kind: 'renewal' });
  return awards.map((award) => ({
    ...award,
    renewals: sent.filter(({ awardId }) => awardId === award.id).map((one) => sentRenewal(one, zone)),
  }));
}

/** What ended any of these awards before its time. */
export function endsOf({ manager, bodyId }: Work, awards: readonly AwardRow[]): Promise<AwardEndRow[]> {
  return manager.findBy(AwardEndRow, { bodyId, awardId: In(awards.map(({ id }) => id)) });
}

/** Where they stand today, by what is known now. */
export async function standingToday<One extends AwardRow>(tx: Work, awards: readonly One[]): Promise<StandingOn<One>> {
  return standingOn(awards, await endsOf(tx, awards), tx.today);
}

function sentRenewal({ appliedOn, decidedOn }: ApplicationRow, zone: string): SentRenewal {
  return {
    sentOn: appliedOn,
    closedOn: decidedOn,
    sentAt: startOfDay(appliedOn, zone),
    closedAt: decidedOn === null ? null : startOfDay(decidedOn, zone),
  };
}
