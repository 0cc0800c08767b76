import { addMonths, type Refusal } from '@standing/kernel';
import { COUNTRIES } from '../countries.js';
import type { MapCell, MapDays } from './cover-map.js';

/** The longest time that one map shows, in months, and the most rows. */
export const MAP_MONTHS = 60;
export const MOST_ROWS = 100;

/** Why there is no such map: `INSURANCE_MAP_DAYS`, `INSURANCE_MAP_ROWS`, `INSURANCE_COUNTRY_UNKNOWN`. */
export function refusalsToMap(cells: readonly MapCell[], { from, to }: MapDays): Refusal[] {
  const isTime = from <= to && to < addMonths(from, MAP_MONTHS);
  return [
    ...(isTime ? [] : [{ code: 'INSURANCE_MAP_DAYS', params: { months: MAP_MONTHS }, path: 'to' }]),
    ...(cells.length <= MOST_ROWS ? [] : [{ code: 'INSURANCE_MAP_ROWS', params: { most: MOST_ROWS }, path: 'cells' }]),
    ...(cells.every(({ country }) => COUNTRIES.includes(country))
      ? []
      : [{ code: 'INSURANCE_COUNTRY_UNKNOWN', path: 'cells' }]),
  ];
}
