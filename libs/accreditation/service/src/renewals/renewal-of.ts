import { type Maintenance, type Renewal, renewalOn, type SchemeVersion } from '@standing/accreditation/requirements';
import { type Award, goesOnSince, lastOfTerms, type StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';

/** The term that a renewal would be of, how it is kept, and where its renewal stands; null where there is none. */
export type RenewalOf<One extends Award> = {
  readonly award: One | null;
  readonly maintenance: Maintenance | null;
  readonly renewal: Renewal | null;
};

type Known<One extends Award> = {
  readonly awards: readonly One[];
  readonly standing: StandingOn<One>;
  /** The scheme that decided of the award, and the one in force on the day. */
  readonly decided: (award: One) => Pick<SchemeVersion, 'maintenance'> | null;
  readonly inForce: Pick<SchemeVersion, 'maintenance'> | null;
};

/**
 * Where the renewal of the accreditation that decides stands on the day. Windows and grace are those of the scheme that
 * decided of the award, as its member was told; where it had none, those of the scheme in force, without its grace.
 */
export function renewalOf<One extends Award>(
  { awards, standing, decided, inForce }: Known<One>,
  on: Day,
): RenewalOf<One> {
  const award = standing.award && lastOfTerms(awards, standing.award);
  if (award === null) return { award, maintenance: null, renewal: null };
  const maintenance = decided(award)?.maintenance ?? withoutGrace(inForce?.maintenance);
  const { validUntil: expiresOn, renewals = [] } = award;
  // What its member gives up, or what ended with their death, is not renewed.
  const isLeft = standing.givenUpFrom !== null || standing.status === 'DECEASED';
  if (maintenance === null || expiresOn === null || isLeft) return { award, maintenance, renewal: null };
  const sentOn = renewals.find(({ closedOn }) => closedOn === null)?.sentOn ?? null;
  const term = { awardedOn: goesOnSince(awards, award), expiresOn, sentOn, putOff: false };
  return { award, maintenance, renewal: renewalOn(maintenance, term, on) };
}

function withoutGrace(maintenance: Maintenance | undefined): Maintenance | null {
  return maintenance === undefined ? null : { ...maintenance, graceMonths: 0 };
}
