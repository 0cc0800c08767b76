/**
 * When a new row of a person's ledger is recorded: on the body's clock, and always later than the row before, so that
 * "as known at" never falls between two rows of one moment. A clock that was set back waits at the last row.
 */
export function nextRecordedAt(now: Date, last: Date | null): Date {
  if (last === null || now.getTime() > last.getTime()) return now;
  return new Date(last.getTime() + 1);
}
