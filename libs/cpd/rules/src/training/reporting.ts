import type { Day, Refusal } from '@standing/kernel';
import type { CategoryMinutes } from '../dividing.js';

/** How many rows a list has at the most. */
export const MOST_ATTENDANCE_ROWS = 200;
/** Attendance that its coach has not answered within so many civil days is erased. */
export const ATTENDANCE_KEPT_DAYS = 180;

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** In characters (RFC 5321, 4.5.3.1.3). */
const LONGEST_ADDRESS = 254;

/** A row of a list of those who attended. */
export type AttendanceRow = {
  readonly address: string;
  /** In whole minutes; null for the whole event. */
  readonly minutes: number | null;
};

/** What becomes of a row: only one that is found is reported to a coach. */
export const ROW_OUTCOMES = ['found', 'not-known', 'already-reported', 'minutes-wrong', 'address-wrong'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** One spelling of an address, as those of members are kept. */
export function foldAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** What is wrong with how a row is written, whoever its address belongs to: nobody attends longer than the event took. */
export function faultOf({ address, minutes }: AttendanceRow, eventMinutes: number): RowOutcome | null {
  const folded = foldAddress(address);
  if (folded.length > LONGEST_ADDRESS || !ADDRESS.test(folded)) return 'address-wrong';
  return minutes !== null && (minutes < 1 || minutes > eventMinutes) ? 'minutes-wrong' : null;
}

/** What becomes of each row, given whose its address is (null: nobody's) and who was reported already. A second row of one person is late. */
export function outcomesOf(
  rows: readonly (AttendanceRow & { readonly personId: string | null })[],
  eventMinutes: number,
  reported: ReadonlySet<string>,
): RowOutcome[] {
  const seen = new Set(reported);
  return rows.map((row) => {
    const fault = faultOf(row, eventMinutes);
    if (fault !== null) return fault;
    if (row.personId === null) return 'not-known';
    if (seen.has(row.personId)) return 'already-reported';
    seen.add(row.personId);
    return 'found';
  });
}

/** Why no attendance of an event may be reported: it is not over, or the list has no row, or too many. */
export function refusalsToReport(lastDay: Day, rows: number, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (lastDay > today) refusals.push({ code: 'CPD_EVENT_NOT_OVER' });
  if (rows === 0) refusals.push({ code: 'CPD_ATTENDANCE_EMPTY', path: 'rows' });
  if (rows > MOST_ATTENDANCE_ROWS)
    refusals.push({ code: 'CPD_ATTENDANCE_TOO_MANY', params: { most: MOST_ATTENDANCE_ROWS }, path: 'rows' });
  return refusals;
}

/** The parts of an event that fall to somebody who attended some of its minutes: each its share, rounded down. */
export function partsAttended(
  categories: readonly CategoryMinutes[],
  eventMinutes: number,
  minutes: number,
): CategoryMinutes[] {
  return categories
    .map(({ code, minutes: part }) => ({ code, minutes: Math.floor((part * minutes) / eventMinutes) }))
    .filter((part) => part.minutes > 0);
}
