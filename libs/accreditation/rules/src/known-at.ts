import type { Day } from '@standing/kernel';
import type { Award, AwardEnd, SentRenewal } from './award.js';

/** Awards and what ends them, as far as it was known at a moment. */
export type Known<One extends Award> = { readonly awards: readonly One[]; readonly ends: readonly AwardEnd[] };

/**
 * What was known at the moment; all that is known when null. An end that was taken back by then is none, nor is an award of a
 * sanction that never was.
 */
export function knownAt<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  at: Date | null,
): Known<One> {
  if (at === null)
    return {
      awards: awards.filter(({ annulledAt }) => !annulledAt),
      ends: ends.filter(({ takenBackAt }) => !takenBackAt),
    };
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) => recordedAt.getTime() <= at.getTime();
  return {
    awards: awards
      .filter((award) => isKnown(award) && !isGone(award.annulledAt, at))
      .map((award) => ({
        ...award,
        // What was found later was not known then.
        annulledAt: null,
        renewals: renewalsKnownAt(award, at),
        pauses: (award.pauses ?? []).filter(isKnown),
        suspensions: (award.suspensions ?? []).filter(isKnown),
        reductions: (award.reductions ?? []).filter(isKnown),
      })),
    ends: ends.filter((end) => isKnown(end) && !isGone(end.takenBackAt, at)),
  };
}

function isGone(moment: Date | null | undefined, at: Date): boolean {
  return Boolean(moment && moment.getTime() <= at.getTime());
}

function renewalsKnownAt({ renewals = [] }: Award, at: Date): SentRenewal[] {
  return renewals
    .filter(({ sentAt }) => sentAt.getTime() <= at.getTime())
    .map((sent) => ({ ...sent, closedOn: closedOnKnownAt(sent, at) }));
}

function closedOnKnownAt({ closedOn, closedAt, quashed = [] }: SentRenewal, at: Date): Day | null {
  if (closedAt !== null && closedAt.getTime() <= at.getTime()) return closedOn;
  const stood = quashed.find((refusal) => refusal.closedAt <= at && at < refusal.reopenedAt);
  return stood?.closedOn ?? null;
}
