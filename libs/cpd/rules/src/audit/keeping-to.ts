import { SMALLEST_STRATUM } from './placing.js';
import type { RosterRow } from './roster.js';
import type { DrawSettings } from './settings.js';

/** Whether every row is as the settings allow: its tickets, its reason to be left out, and the size of its stratum. */
export function rowsKeepTo(rows: readonly RosterRow[], settings: DrawSettings): boolean {
  const sizes = new Map<string, number>();
  for (const { stratum } of rows) if (stratum !== null) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const isOneEnough = settings.byLevel || sizes.size <= 1;
  const isLargeEnough = sizes.size <= 1 || [...sizes.values()].every((size) => size >= SMALLEST_STRATUM);
  return isOneEnough && isLargeEnough && rows.every((row) => keepsTo(row, settings));
}

function keepsTo({ leftOut, weight }: RosterRow, settings: DrawSettings): boolean {
  switch (leftOut) {
    case null:
      return weight === 1 || weight === settings.undocumentedWeight;
    case 'drawn-last-time':
      return weight === 0 && settings.leaveOutDrawnLastTime;
    case 'accredited-recently':
      return weight === 0 && settings.minimumDays > 0;
    default:
      return false;
  }
}
