import type { Case, ClockChange, Pause } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CalendarRow } from '../calendar/calendar.entity.js';
import { calendarFrom } from '../calendar/calendar-from.js';
import { ClockChangeRow } from './clock-change.entity.js';
import { PauseRow } from './pause.entity.js';

export type StoredPause = Pick<PauseRow, 'id' | 'ends' | 'reason' | 'onDay' | 'reviewOn' | 'actsAs'>;
export type StoredChange = Pick<ClockChangeRow, 'clock' | 'seq' | 'kind' | 'reviewOn'>;

/** What is kept of the times of a case: its pauses, what was granted of its clocks, and the body's working days. */
export type Times = Required<Pick<Case, 'pauses' | 'clockChanges' | 'calendar'>>;

/** The times of a case, in a transaction that holds it. */
export async function timesOf({ manager, bodyId }: Transaction, caseId: string): Promise<Times> {
  const order = { recordedAt: 'asc', id: 'asc' } as const;
  return {
    pauses: pausesFrom(await manager.find(PauseRow, { where: { bodyId, caseId }, order })),
    clockChanges: changesFrom(await manager.find(ClockChangeRow, { where: { bodyId, caseId }, order })),
    calendar: calendarFrom(await manager.find(CalendarRow, { where: { bodyId }, order })),
  };
}

/** The rows of a case as its pauses: each that began, with the day of the row that ended it. */
export function pausesFrom(rows: readonly StoredPause[]): Pause[] {
  return rows.flatMap(({ id, reason, onDay, reviewOn, actsAs }) => {
    if (reason === null || reviewOn === null) return [];
    const until = rows.find(({ ends }) => ends === id)?.onDay ?? null;
    return [{ id, as: actsAs, reason, from: onDay, until, reviewOn }];
  });
}

/** The rows of a case as what was granted of its clocks, in their order. */
export function changesFrom(rows: readonly StoredChange[]): ClockChange[] {
  return rows.map(({ clock, seq, reviewOn }) =>
    reviewOn === null ? { clock, seq, kind: 'extended' } : { clock, seq, kind: 'deferred', reviewOn },
  );
}
