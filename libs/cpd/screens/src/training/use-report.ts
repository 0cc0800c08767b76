import { useState } from 'react';
import { ask, useAct } from '@standing/web-core';
import type { ListRow } from './read-rows.js';
import { checkAttendanceQuery, type Outcome, reportAttendanceMutation, TRAINING } from './training.queries.js';

/** A list with what becomes of each row. */
export type ListLookedAt = {
  readonly rows: readonly ListRow[];
  readonly outcomes: readonly Outcome[];
  readonly found: number;
};

/** Looks at a list, which changes nothing, and then reports the same rows. */
export function useReport(eventId: string) {
  const [looked, setLooked] = useState<ListLookedAt | null>(null);
  const [done, setDone] = useState<ListLookedAt | null>(null);
  const look = useAct({
    run: (rows: readonly ListRow[]) => ask(checkAttendanceQuery, { eventId, rows: [...rows] }),
    onDone: ({ checkAttendance }, rows) => setLooked(lookedAt(rows, checkAttendance)),
  });
  const send = useAct({
    touches: [TRAINING],
    run: (rows: readonly ListRow[], idempotencyKey) =>
      ask(reportAttendanceMutation, { eventId, rows: [...rows], idempotencyKey }),
    onDone: ({ reportAttendance }, rows) => setDone(lookedAt(rows, reportAttendance)),
  });
  return {
    ...{ looked, done, look: look.mutate, send: send.mutate },
    ...{ isLooking: look.isPending, isSending: send.isPending, error: send.error ?? look.error },
    /** The list was changed: what was said of it holds no longer. */
    forget: () => {
      setLooked(null);
      look.reset();
      send.reset();
    },
  };
}

function lookedAt(rows: readonly ListRow[], outcomes: readonly Outcome[]): ListLookedAt {
  return { rows, outcomes, found: outcomes.filter((outcome) => outcome === 'FOUND').length };
}
