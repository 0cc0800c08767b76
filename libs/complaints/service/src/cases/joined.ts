import type { Allegation } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from './case-event.entity.js';
import type { CaseTexts } from './case-texts.js';

/** What a case was given of a complaint that was merged into it, sealed under its own key. */
export type Joined = {
  /** By which the complaint came in. */
  readonly reference: string;
  /** The civil day in the body's zone. */
  readonly receivedOn: Day;
  readonly allegations: readonly Allegation[];
  /** Who else knows or was there; empty where that was nobody. */
  readonly people: string;
};

/** What other complaints joined to a case, in the order in which they did. `NotFound` when its key was destroyed. */
export async function joinedIn(texts: CaseTexts, tx: Transaction, caseId: string): Promise<Joined[]> {
  const { manager, bodyId } = tx;
  const where = { bodyId, caseId, event: 'join-complaint' } as const;
  const rows = await manager.find(CaseEventRow, { where, order: { seq: 'asc' } });
  const words =
    rows.length > 0
      ? await texts.readEntries(
          tx,
          caseId,
          rows.map(({ id }) => id),
        )
      : new Map<string, never>();
  return rows.flatMap(({ id }) => JSON.parse(words.get(id)?.['joined'] ?? '[]') as Joined[]);
}
