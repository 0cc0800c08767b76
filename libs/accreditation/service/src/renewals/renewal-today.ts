import type { StandingOn } from '@standing/accreditation/rules';
import type { HeardTransaction } from '@standing/platform/messaging';
import { type AwardHeld, awardsOf, standingToday } from '../awards/awards-of-person.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { renewalOf, type RenewalOf } from './renewal-of.js';

/** A person's awards, where they stand by them today, and where their renewal does. */
export type UpkeepToday = RenewalOf<AwardHeld> & {
  readonly awards: readonly AwardHeld[];
  readonly standing: StandingOn<AwardHeld>;
  readonly version: SchemeVersionRow | null;
};

/** Reads it within a use case. */
export async function upkeepToday(
  tx: Pick<HeardTransaction, 'manager' | 'bodyId' | 'today' | 'zone'>,
  personId: string,
): Promise<UpkeepToday> {
  const awards = await awardsOf(tx, personId);
  const standing = await standingToday(tx, awards);
  const version = await schemeInForce(tx);
  const id = standing.award?.schemeVersionId;
  const decided =
    id === undefined || id === version?.id
      ? version
      : await tx.manager.findOneBy(SchemeVersionRow, { bodyId: tx.bodyId, id });
  const known = { awards, standing, decided: () => decided?.document ?? null, inForce: version?.document ?? null };
  return { awards, standing, version, ...renewalOf(known, tx.today) };
}
