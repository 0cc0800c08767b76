import type { Day, Refusal } from '@standing/kernel';
import { type Engagement, type Entry, LoggedDay, refusalsToLog } from '../logging.js';

/** A client of a batch: an engagement that there is, or one that begins on the first day of its rows. */
export type ImportedClient = {
  /** By which rows name it and repeats are found: for an engagement that there is, its id. */
  readonly engagementId: string;
  /** Null where the batch begins it. */
  readonly engagement: Engagement | null;
  /** Why none of its rows may be logged, such as a pseudonym that is refused. */
  readonly refusals: readonly Refusal[];
};

export type ImportedRow = {
  /** Its number in the coach's own file. */
  readonly row: number;
  /** Which of the clients, counted from 0. */
  readonly client: number;
  readonly heldOn: Day;
  readonly minutes: number;
  readonly paid: boolean;
  /** The coach says on purpose that this is a second meeting, not the same one twice. */
  readonly acceptOverlap: boolean;
};

export type RowRefused = { readonly row: number; readonly refusals: readonly Refusal[] };

export type CheckedRows<Row extends ImportedRow = ImportedRow> = {
  readonly kept: readonly Row[];
  readonly refused: readonly RowRefused[];
};

/** Of an engagement that the batch begins, any day may be the first. */
const BEGINS_HERE: Engagement = { startedOn: '0001-01-01', endedOn: null };

/**
 * Which rows of a batch may be logged and why the others may not, by the rules of logging, one after another: a row
 * that is kept counts for those below it. `logged` are the coach's entries that stand, of any engagement, at least those
 * of the days in the batch. Each row is looked at once.
 */
export function checkRows<Row extends ImportedRow>(
  rows: readonly Row[],
  clients: readonly ImportedClient[],
  logged: readonly Entry[],
  today: Day,
): CheckedRows<Row> {
  const days = daysOf(logged);
  const kept: Row[] = [];
  const refused: RowRefused[] = [];
  for (const row of rows) {
    const day = days.get(row.heldOn) ?? new LoggedDay();
    const client = clients[row.client];
    const request = { ...row, engagementId: client?.engagementId ?? '' };
    const refusals = refusalsOfRow(client, () => refusalsToLog(request, client?.engagement ?? BEGINS_HERE, day, today));
    if (refusals.length > 0) refused.push({ row: row.row, refusals });
    else {
      kept.push(row);
      day.add(request);
      days.set(row.heldOn, day);
    }
  }
  return { kept, refused };
}

function refusalsOfRow(client: ImportedClient | undefined, ofLogging: () => Refusal[]): readonly Refusal[] {
  if (!client) return [{ code: 'PRACTICE_CLIENT_MISSING', path: 'client' }];
  return client.refusals.length > 0 ? client.refusals : ofLogging();
}

function daysOf(logged: readonly Entry[]): Map<Day, LoggedDay> {
  const days = new Map<Day, LoggedDay>();
  for (const entry of logged) {
    const day = days.get(entry.heldOn) ?? new LoggedDay();
    day.add(entry);
    days.set(entry.heldOn, day);
  }
  return days;
}
