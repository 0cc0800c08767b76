import type { useFormat } from '@standing/web-core';
import type { Line } from './line.js';

type Period = Pick<Line, 'windowFrom' | 'windowTo'>;

/** Whether all of them are quarters of the civil year. */
export function areQuarters(periods: readonly Period[]): boolean {
  return periods.every((period) => quarterOf(period) !== null);
}

/** "T4 2026" in French, "Q4 2026" in English; of what is no quarter the first day and the last. */
export function periodName(period: Period, format: ReturnType<typeof useFormat>): string {
  const { windowFrom, windowTo } = period;
  if (windowFrom === null) return '–';
  const quarter = quarterOf(period);
  if (quarter === null) return `${format.day(windowFrom)} – ${format.day(windowTo)}`;
  return `${format.locale === 'fr' ? 'T' : 'Q'}${quarter} ${windowFrom.slice(0, 4)}`;
}

const QUARTERS = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'];

function quarterOf({ windowFrom, windowTo }: Period): number | null {
  if (windowFrom === null || windowFrom.slice(0, 4) !== windowTo.slice(0, 4)) return null;
  const index = QUARTERS.indexOf(`${windowFrom.slice(5)} ${windowTo.slice(5)}`);
  return index < 0 ? null : index + 1;
}
