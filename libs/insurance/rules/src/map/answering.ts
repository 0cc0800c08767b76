import { addDays, addMonths, type Day } from '@standing/kernel';
import type { CoverDays, CoverTrigger } from '../cover.js';
import { policyKey } from '../declaring.js';

/** What has to be known of a cover to say which claims it answers. */
export type AnsweringCover = CoverDays & {
  readonly policyReference: string;
  /** Null where the attestation does not say: it is then read as that of a harmful act. */
  readonly trigger: CoverTrigger | null;
  /** Only of covers that answer to claims: acts before this day are left out. */
  readonly retroactiveOn: Day | null;
  /** Only of covers that answer to claims: how long after the last day a claim is still answered. */
  readonly subsequentMonths: number | null;
};

/** For acts on which days a cover answers, and when the claim has to come; both the first and the last day among them. */
export type Guarantee = {
  readonly actsFrom: Day;
  readonly actsTo: Day;
  readonly claimsFrom: Day;
  /** Null where a claim is answered whenever it comes. */
  readonly claimsTo: Day | null;
};

/** Until when claims for an act are answered: to the last day, or whenever they come. */
export type Answered = { readonly until: Day | null };

/**
 * What the covers, all of one person and for one country and activity, answer for. Their order makes no difference. Code des
 * assurances L124-5:
 *
 * - a cover for harmful acts answers for acts on its days, whenever the claim comes;
 * - a cover for claims answers for acts from its retroactive date to its last day, if the claim comes from its first day to
 *   the end of its subsequent period. Without a retroactive date it takes up no past but that of the same policy, whose
 *   periods touch; without a subsequent period it answers nothing after its last day.
 */
export function guaranteesOf(covers: readonly AnsweringCover[]): Guarantee[] {
  return covers.map((cover) => {
    const { startsOn: claimsFrom, endsOn: actsTo, trigger } = cover;
    if (trigger !== 'claim') return { actsFrom: claimsFrom, actsTo, claimsFrom, claimsTo: null };
    const actsFrom = cover.retroactiveOn ?? firstDayOfPolicy(cover, covers);
    return { actsFrom, actsTo, claimsFrom, claimsTo: endOfSubsequent(cover) };
  });
}

/** The last day of the subsequent period; of a cover that has none, its own last day. */
export function endOfSubsequent({
  endsOn,
  subsequentMonths,
}: Pick<AnsweringCover, 'endsOn' | 'subsequentMonths'>): Day {
  return addMonths(endsOn, subsequentMonths ?? 0);
}

/**
 * Whether a claim for an act on the day is answered if it comes on `on`, or on the day of the act where that is later; and
 * until when without a break. Null when nothing answers.
 */
export function answered(guarantees: readonly Guarantee[], act: Day, on: Day): Answered | null {
  const at = act > on ? act : on;
  const answering = guarantees
    .filter(({ actsFrom, actsTo }) => actsFrom <= act && act <= actsTo)
    .sort((one, other) => (one.claimsFrom < other.claimsFrom ? -1 : 1));
  let last = addDays(at, -1);
  for (const { claimsFrom, claimsTo } of answering) {
    if (claimsFrom > addDays(last, 1)) break;
    if (claimsTo === null) return { until: null };
    if (claimsTo > last) last = claimsTo;
  }
  return last < at ? null : { until: last };
}

/** The days on which the answer for acts can change: between them it stays, but for the day asked on. */
export function turnsOf({ actsFrom, actsTo, claimsFrom, claimsTo }: Guarantee): Day[] {
  return [actsFrom, addDays(actsTo, 1), claimsFrom, ...(claimsTo === null ? [] : [addDays(claimsTo, 1)])];
}

/** The first day of the periods of the same policy that follow each other without a day between. */
function firstDayOfPolicy({ policyReference, startsOn }: AnsweringCover, covers: readonly AnsweringCover[]): Day {
  const key = policyKey(policyReference);
  return covers
    .filter((other) => other.trigger === 'claim' && policyKey(other.policyReference) === key)
    .sort((one, other) => (one.startsOn > other.startsOn ? -1 : 1))
    .reduce((first, one) => (one.startsOn < first && addDays(one.endsOn, 1) >= first ? one.startsOn : first), startsOn);
}
