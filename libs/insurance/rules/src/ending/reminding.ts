import { addDays, addMonths, type Day } from '@standing/kernel';
import type { HeldCover } from '../coverage.js';
import { type CoverPlace, placesOn } from './place.js';
import type { PracticeCountry } from './practice.js';

/** How many days before the last day of a cover its end is told, the earliest first (LG-2). */
export const COVER_DAYS_BEFORE = [60, 30, 7] as const;

/** How often a gap that is open is told, in months: no more than once. */
const GAP_EVERY_MONTHS = 1;

/** Cover that ends; or cover that is missing today. */
export type CoverReminderKind = 'ending' | 'gap';

/** One reminder: for all countries of which the same is to be told. */
export type CoverReminder = {
  readonly kind: CoverReminderKind;
  /** ISO 3166-1 codes of two letters, in their order. */
  readonly countries: readonly string[];
  /** The first day without cover; of several gaps the earliest. */
  readonly onDay: Day;
  /** How long before the end it is told; null of a gap. */
  readonly daysBefore: number | null;
};

export type ToldReminder = CoverReminder & { readonly toldOn: Day };

/** What has to be known of somebody: all of their covers, where they say that they practise, and what they were told. */
export type KnownOfHolder = {
  readonly covers: readonly HeldCover[];
  readonly said: readonly PracticeCountry[];
  readonly told: readonly ToldReminder[];
};

/**
 * What somebody is reminded of on a day: of each country in which cover ends and nothing follows the reminder nearest to
 * that day, once; of those in which it is missing today one reminder for all of them, at most once a month for each. What is
 * only declared follows as well: the body has still to see it, and its holder has nothing left to do.
 */
export function coverRemindersOn({ covers, said, told }: KnownOfHolder, today: Day): CoverReminder[] {
  const places = placesOn(covers, said, today);
  return [...endings(places, told, today), ...gap(places, told, today)];
}

/** The next day, today or later, on which there may be something to tell; null when none is in sight. */
export function nextReminderOn(known: KnownOfHolder, today: Day): Day | null {
  if (coverRemindersOn(known, today).length > 0) return today;
  const { covers, said, told } = known;
  const days = placesOn(covers, said, today).flatMap((place) => {
    const { until, bareFrom } = place;
    if (bareFrom === null) return [];
    if (until === null) return [addMonths(lastGapOf(place, told) ?? today, GAP_EVERY_MONTHS)];
    return [...COVER_DAYS_BEFORE.map((before) => addDays(until, -before)), bareFrom];
  });
  const begins = [...said.map(({ from }) => from), ...covers.map(({ startsOn }) => startsOn)];
  return [...days, ...begins].filter((day) => day > today).sort()[0] ?? null;
}

function endings(places: readonly CoverPlace[], told: readonly ToldReminder[], today: Day): CoverReminder[] {
  const groups = new Map<string, CoverReminder>();
  for (const { country, until, bareFrom } of places) {
    if (until === null || bareFrom === null) continue;
    const daysBefore = COVER_DAYS_BEFORE.findLast((days) => addDays(until, -days) <= today);
    if (daysBefore === undefined || wasTold(country, bareFrom, daysBefore, told)) continue;
    const key = `${bareFrom} ${daysBefore}`;
    const countries = [...(groups.get(key)?.countries ?? []), country];
    groups.set(key, { kind: 'ending', countries, onDay: bareFrom, daysBefore });
  }
  return [...groups.values()];
}

/** Whether this end was told so near to it, or nearer. */
function wasTold(country: string, onDay: Day, daysBefore: number, told: readonly ToldReminder[]): boolean {
  return told.some(
    (one) => one.onDay === onDay && one.countries.includes(country) && (one.daysBefore ?? Infinity) <= daysBefore,
  );
}

function gap(places: readonly CoverPlace[], told: readonly ToldReminder[], today: Day): CoverReminder[] {
  const bare = places.filter((place) => {
    const last = lastGapOf(place, told);
    return place.until === null && (last === null || addMonths(last, GAP_EVERY_MONTHS) <= today);
  });
  const since = bare.flatMap(({ bareFrom }) => bareFrom ?? []).sort();
  const [onDay] = since;
  if (onDay === undefined) return [];
  const countries = bare.filter(({ bareFrom }) => bareFrom !== null).map(({ country }) => country);
  return [{ kind: 'gap', countries, onDay, daysBefore: null }];
}

function lastGapOf({ country }: CoverPlace, told: readonly ToldReminder[]): Day | null {
  const days = told.filter(({ kind, countries }) => kind === 'gap' && countries.includes(country));
  return days.reduce<Day | null>((last, { toldOn }) => (!last || toldOn > last ? toldOn : last), null);
}
