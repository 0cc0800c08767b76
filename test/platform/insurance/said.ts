/** A cover as a coach declares it, and what the office makes of it. */
export type Said = {
  readonly input: Readonly<Record<string, unknown>>;
  /** How an officer verifies it on the day; null where nobody does. */
  readonly check: { readonly nameLink: string; readonly linkSeenOn?: string } | null;
};

export const TODAY = '2026-11-22';
const OWN_NAME = { nameLink: 'SAME_NAME' };

/** Verified under the coach's own name, in Belgium and France, for coaching, where nothing else is said. */
export function cover(startsOn: string, endsOn: string, terms: object = {}, check: Said['check'] = OWN_NAME): Said {
  const reach = { countries: ['FR', 'BE'], activities: ['COACHING'] };
  return {
    input: { insurer: 'Mutuelle', policyReference: 'RC 1', startsOn, endsOn, ...reach, ...terms },
    check,
  };
}

export const declared = (startsOn: string, endsOn: string, terms: object = {}) => cover(startsOn, endsOn, terms, null);
export const letter = (startsOn: string, endsOn: string) =>
  cover(startsOn, endsOn, { kind: 'EMPLOYER_LETTER', insuredName: 'Hôpital Nord' }, { nameLink: 'EMPLOYER' });
/** A guarantee that claims trigger. */
export const byClaims = (startsOn: string, endsOn: string, terms: object = {}) =>
  cover(startsOn, endsOn, { trigger: 'CLAIM', ...terms });
/** A limit for one claim, in the smallest units of its currency, from today on. */
export const limit = (limitPerClaim: number | null, currency: string | null) =>
  cover(TODAY, '2027-11-21', { limitPerClaim, currency });
/** A million or more for one claim, and a limit for those of a year, from today on. */
export const limitOfYear = (limitAggregate: number, currency: string, defenceCosts: 'WITHIN' | 'OUTSIDE') =>
  cover(TODAY, '2027-11-21', { limitPerClaim: 100_000_000, limitAggregate, currency, defenceCosts });
