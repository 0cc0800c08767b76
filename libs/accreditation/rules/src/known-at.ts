import type { Day } from '@standing/kernel';
import type { Award, AwardEnd, SentRenewal } from './award.js';

/** Awards and what ends them, as far as it was known at a moment. */
export type Known<One extends Award> = { readonly awards: readonly One[]; readonly ends: readonly AwardEnd[] };

/** What was known at the moment; all that is known when null. An end that was taken back by then is none. */
export function knownAt<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  at: Date | null,
): Known<One> {
  if (at === null) return { awards, ends: ends.filter(({ takenBackAt }) => !takenBackAt) };
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) => recordedAt.getTime() <= at.getTime();
  return {
    awards: awards.filter(isKnown).map((award) => ({
      ...award,
      renewals: renewalsKnownAt(award, at),
      pauses: (award.pauses ?? []).filter(isKnown),
      suspensions: (award.suspensions ?? []).filter(isKnown),
    })),
    ends: ends.filter((end) => isKnown(end) && !(end.takenBackAt && end.takenBackAt.getTime() <= at.getTime())),
  };
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
