import { useQuery } from '@tanstack/react-query';
import { addDays, ask, keys, type ResultOf, useSession } from '@standing/web-core';
import { coverMapQuery, practisedDaysQuery } from '../covers/cover.queries.js';
import type { Activity } from '../covers/use-covers.js';

/** One activity in one country. */
export type Cell = { readonly country: string; readonly activity: Activity };

export type MapRow = ResultOf<typeof coverMapQuery>['myCoverMap'][number];
export type MapState = MapRow['segments'][number]['state'];
export type MapDays = { readonly from: string; readonly to: string };

/** Two years back, and as far ahead as a gap behind a cover is told. */
const DAYS_BACK = 730;
const DAYS_AHEAD = 60;

/** The days that the map can show. */
export function useMapDays(): MapDays {
  const { today } = useSession().body;
  return { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
}

/** Where and when the person signed in worked: asked of their practice, by their browser, and told to nobody. */
export function usePractisedDays(days: MapDays) {
  return useQuery({
    queryKey: [...keys.practice, 'by-country', days],
    queryFn: () => ask(practisedDaysQuery, days),
  });
}

/** How their covers answer for that work. */
export function useCoverMap(cells: readonly Cell[], days: MapDays) {
  return useQuery({
    queryKey: [...keys.covers, 'map', days, cells],
    queryFn: () => ask(coverMapQuery, { cells: [...cells], ...days }),
  });
}
