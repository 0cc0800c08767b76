import { addDays, type Day } from '@standing/kernel';
import { type CoverDays, type CoverKind, type CoverStatus, stands } from './cover.js';

/** What has to be known of a cover to say whether somebody is covered. */
export type HeldCover = CoverDays & {
  readonly kind: CoverKind;
  readonly countries: readonly string[];
  readonly status: CoverStatus;
};

/** Where somebody is covered on a day, and until when without a gap in all of these countries. */
export type Held = { readonly countries: readonly string[]; readonly until: Day };

/** Whether somebody is covered on a day. */
export type Coverage = {
  readonly on: Day;
  /** By what the body verified. Null when by nothing. */
  readonly verified: Held | null;
  /** The same with what is only declared; null where that adds nothing. */
  readonly declared: Held | null;
  /** Where nothing covers the day: the first day of the next cover, verified or declared. Null when there is none. */
  readonly nextStartsOn: Day | null;
};

/** A time without cover: from its first to its last day; without a last day while nothing follows. */
export type Gap = { readonly from: Day; readonly to: Day | null };

/** How long before the end of a cover its holder is told that nothing follows, in days. */
export const WARNING_DAYS = 60;

/**
 * Whether, where and until when these covers, all of one person, cover the day. Their order makes no difference. An
 * employer's letter covers the work for that employer alone: it is left out.
 */
export function coverOn(covers: readonly HeldCover[], on: Day): Coverage {
  const standing = covers.filter(({ kind, status }) => kind === 'policy' && stands(status));
  const verified = heldOn(
    standing.filter(({ status }) => status === 'verified'),
    on,
  );
  const all = heldOn(standing, on);
  const later = standing.map(({ startsOn }) => startsOn).filter((day) => day > on);
  return {
    on,
    verified,
    declared: isSame(verified, all) ? null : all,
    nextStartsOn: all === null ? earliest(later) : null,
  };
}

/**
 * The gap that lies behind a cover: none while another follows without one, or while there is time left to find it.
 * `covers` are all of the person's, this one among them. After a policy no letter of an employer fills it.
 */
export function gapAfter(cover: HeldCover, covers: readonly HeldCover[], today: Day): Gap | null {
  if (!stands(cover.status) || cover.endsOn < today) return null;
  const from = addDays(cover.endsOn, 1);
  const fills = ({ kind, status }: HeldCover) => stands(status) && (kind === 'policy' || kind === cover.kind);
  const standing = covers.filter(fills);
  if (standing.some((other) => contains(other, from))) return null;
  const next = earliest(standing.map(({ startsOn }) => startsOn).filter((day) => day > from));
  if (next !== null) return { from, to: addDays(next, -1) };
  return cover.endsOn <= addDays(today, WARNING_DAYS) ? { from, to: null } : null;
}

/** The last day of the unbroken cover that these make from the day on; null when none of them holds on it. */
export function unbrokenFrom(covers: readonly CoverDays[], day: Day): Day | null {
  let last = addDays(day, -1);
  const inOrder = [...covers].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  for (const { startsOn, endsOn } of inOrder) if (startsOn <= addDays(last, 1) && endsOn > last) last = endsOn;
  return last < day ? null : last;
}

function heldOn(covers: readonly HeldCover[], on: Day): Held | null {
  const today = covers.filter((cover) => contains(cover, on));
  const countries = [...new Set(today.flatMap((cover) => cover.countries))].sort();
  const until = earliest(countries.map((country) => lastDayIn(country, covers, on)));
  return until === null ? null : { countries, until };
}

/** The last day of the unbroken time in which the country is covered. */
function lastDayIn(country: string, covers: readonly HeldCover[], on: Day): Day {
  return (
    unbrokenFrom(
      covers.filter(({ countries }) => countries.includes(country)),
      on,
    ) ?? on
  );
}

function contains({ startsOn, endsOn }: CoverDays, day: Day): boolean {
  return startsOn <= day && day <= endsOn;
}

function isSame(one: Held | null, other: Held | null): boolean {
  return one?.until === other?.until && one?.countries.join() === other?.countries.join();
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
