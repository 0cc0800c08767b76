import {
  type AwardEnd,
  nextRecordedAt,
  type PauseSaid,
  type ReductionTold,
  type SentRenewal,
  standingOn,
  type StandingOn,
  type SuspensionTold,
} from '@standing/accreditation/rules';
import { startOfDay } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { deathsOf } from '../deaths/deaths-of-person.js';
import { pausesOf } from '../pauses/pauses-of-person.js';
import { ResignationTakenBackRow } from '../resignations/resignation.entity.js';
import { reductionsOf } from '../sanctions/reductions-of.js';
import { RestorationRow } from '../sanctions/restoration.entity.js';
import { WithdrawalAnnulledRow } from '../sanctions/withdrawal-annulled.entity.js';
import { suspensionsOfPerson } from '../suspensions/suspensions-of-person.js';
import { AwardEndRow } from './award-end.entity.js';
import { AwardRow } from './award.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId' | 'today' | 'zone'>;

/** An award with the renewals of it that were sent, and what was said of pauses and told of sanctions of its member. */
export type AwardHeld = AwardRow & {
  readonly renewals: readonly SentRenewal[];
  readonly pauses: readonly PauseSaid[];
  readonly suspensions: readonly SuspensionTold[];
  readonly reductions: readonly ReductionTold[];
};

/** An end of an award, with the moment at which it was taken back, and what it follows from. */
export type AwardEndHeld = AwardEnd & {
  readonly takenBackAt: Date | null;
  readonly resignationId?: string | null;
  readonly sanctionId?: string | null;
};

/** A person's awards, the last recorded first: none of a sanction that never was. */
export async function awardsOf(tx: Work, personId: string): Promise<AwardHeld[]> {
  const { manager, bodyId, zone } = tx;
  const all = await manager.find(AwardRow, { where: { bodyId, personId }, order: { recordedAt: 'DESC' } });
  const awards = await standing(tx, all);
  const sent = await manager.findBy(ApplicationRow, { bodyId, personId, kind: 'renewal' });
  const pauses = awards.length === 0 ? [] : await pausesOf(tx, personId);
  const suspensions = awards.length === 0 ? [] : await suspensionsOfPerson(tx, personId);
  const reductions = awards.length === 0 ? [] : await reductionsOf(tx, personId);
  return awards.map((award) => ({
    ...award,
    pauses,
    suspensions,
    reductions,
    renewals: sent.filter(({ awardId }) => isOf(award, awardId)).map((one) => sentRenewal(one, zone)),
  }));
}

async function standing({ manager, bodyId }: Work, awards: readonly AwardRow[]): Promise<AwardRow[]> {
  const sanctions = awards.flatMap(({ sanctionId }) => (sanctionId === null ? [] : [sanctionId]));
  if (sanctions.length === 0) return [...awards];
  const annulled = await manager.findBy(WithdrawalAnnulledRow, { bodyId, sanctionId: In(sanctions) });
  return awards.filter((award) => !annulled.some(({ sanctionId }) => sanctionId === award.sanctionId));
}

/** A renewal that was sent keeps what a sanction put in the place of its award in force too, until it is answered. */
function isOf({ id, sanctionId, lowersAwardId }: AwardRow, awardId: string | null): boolean {
  return awardId === id || (sanctionId !== null && awardId === lowersAwardId);
}

/** What ended any of these awards of one person before its time: ends of their own, and the person's death. */
export async function endsOf(tx: Work, awards: readonly AwardRow[]): Promise<AwardEndHeld[]> {
  const [first] = awards;
  if (first === undefined) return [];
  const deaths = await deathsOf(tx, first.personId);
  const byDeath = deaths.flatMap(({ effectiveOn, recordedAt, takenBackAt }) =>
    awards.map(({ id: awardId }) => ({ awardId, kind: 'deceased' as const, effectiveOn, recordedAt, takenBackAt })),
  );
  return [...(await ownEndsOf(tx, awards)), ...byDeath];
}

async function ownEndsOf({ manager, bodyId }: Work, awards: readonly AwardRow[]): Promise<AwardEndHeld[]> {
  const ends = await manager.findBy(AwardEndRow, { bodyId, awardId: In(awards.map(({ id }) => id)) });
  const resignations = ends.flatMap(({ resignationId }) => (resignationId === null ? [] : [resignationId]));
  const takenBack =
    resignations.length === 0
      ? []
      : await manager.findBy(ResignationTakenBackRow, { bodyId, resignationId: In(resignations) });
  const withdrawals = ends.flatMap(({ sanctionId }) => (sanctionId === null ? [] : [sanctionId]));
  const annulled =
    withdrawals.length === 0
      ? []
      : await manager.findBy(WithdrawalAnnulledRow, { bodyId, sanctionId: In(withdrawals) });
  const restored =
    withdrawals.length === 0 ? [] : await manager.findBy(RestorationRow, { bodyId, sanctionId: In(withdrawals) });
  return ends.map((end) => ({
    ...end,
    restoredOn: restored.find(({ sanctionId }) => sanctionId === end.sanctionId)?.grantedOn ?? null,
    takenBackAt:
      takenBack.find(({ resignationId }) => resignationId === end.resignationId)?.recordedAt ??
      annulled.find(({ sanctionId }) => sanctionId === end.sanctionId)?.recordedAt ??
      null,
  }));
}

type Recorded = { readonly recordedAt: Date };

/** When the next thing of a person is recorded: after all of this, so that knowledge never falls between two of a moment. */
export function nextMoment(
  now: Date,
  awards: readonly Recorded[],
  ends: readonly Pick<AwardEnd, 'recordedAt' | 'takenBackAt'>[],
  pauses: readonly Recorded[] = [],
): Date {
  const moments = [...awards, ...ends, ...pauses].map(({ recordedAt }) => recordedAt);
  const all = [...moments, ...ends.flatMap(({ takenBackAt }) => takenBackAt ?? [])];
  const last = all.reduce<Date | null>((latest, one) => (latest !== null && latest >= one ? latest : one), null);
  return nextRecordedAt(now, last);
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
