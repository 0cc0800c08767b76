import type { ResultOf } from '@standing/web-core';
import type { practisedDaysQuery } from '../covers/cover.queries.js';
import type { Activity } from '../covers/use-covers.js';
import type { Cell, MapRow, MapState } from './use-cover-map.js';

export type PractisedDay = ResultOf<typeof practisedDaysQuery>['myPractisedDays'][number];

/** Days that are covered alike, with the minutes that were worked on them. */
export type WorkedSegment = MapRow['segments'][number] & { readonly minutes: number };

export type WorkedRow = Cell & { readonly segments: readonly WorkedSegment[] };

/** The activity that insurers name for a kind of engagement. */
const ACTIVITY_OF: Readonly<Record<PractisedDay['kind'], Activity>> = {
  INDIVIDUAL: 'COACHING',
  TEAM: 'TEAM_COACHING',
  MENTORING: 'MENTORING',
  TRAINING: 'TRAINING',
  SUPERVISION_GIVEN: 'SUPERVISION',
};

/** The states in which nothing answers for the work. */
export const BARE: readonly MapState[] = ['GAP', 'LAPSED'];

/** Each country and activity in which there was work, once. */
export function cellsOf(days: readonly PractisedDay[]): Cell[] {
  const cells = days.flatMap(({ country, kind }) => (country ? [{ country, activity: ACTIVITY_OF[kind] }] : []));
  return [...new Map(cells.map((cell) => [`${cell.country} ${cell.activity}`, cell])).values()];
}

/** The rows of the map with the minutes of each time; a minute is on one day, and so in one time of one row. */
export function withMinutes(rows: readonly MapRow[], days: readonly PractisedDay[]): WorkedRow[] {
  return rows.map(({ country, activity, segments }) => {
    const worked = days.filter((day) => day.country === country && ACTIVITY_OF[day.kind] === activity);
    return {
      country,
      activity,
      segments: segments.map((segment) => ({
        ...segment,
        minutes: minutesOf(worked.filter(({ heldOn }) => segment.from <= heldOn && heldOn <= segment.to)),
      })),
    };
  });
}

/** How many minutes were worked while it was so. */
export function minutesIn(rows: readonly WorkedRow[], states: readonly MapState[]): number {
  return minutesOf(rows.flatMap(({ segments }) => segments.filter(({ state }) => states.includes(state))));
}

/** How many minutes were worked in engagements whose record names no country. */
export function minutesNowhere(days: readonly PractisedDay[]): number {
  return minutesOf(days.filter(({ country }) => !country));
}

/** The first day of work, where that is later: before it there was nothing to cover. */
export function firstDayOf(days: readonly PractisedDay[], from: string): string {
  return days.reduce((first, { heldOn }) => (heldOn < first ? heldOn : first), days[0]?.heldOn ?? from);
}

function minutesOf(timed: readonly { readonly minutes: number }[]): number {
  return timed.reduce((sum, { minutes }) => sum + minutes, 0);
}
