import { createHash } from 'node:crypto';
import type { CaseEventRow } from '../cases/case-event.entity.js';

type Digested = Pick<CaseEventRow, 'seq' | 'event' | 'actsAs' | 'personIds' | 'onDay' | 'said' | 'recordedAt'>;

/** SHA-256 over what happened in its order, each event with the digest of all before it: none can be changed, added or left out unseen. */
export function digestOfEvents(events: readonly Digested[]): string {
  return events.reduce((before, { seq, event, actsAs, personIds, onDay, said, recordedAt }) => {
    const line = [before, seq, event, actsAs, personIds, onDay, sorted(said), recordedAt.toISOString()];
    return createHash('sha256').update(JSON.stringify(line)).digest('hex');
  }, '');
}

/** The database keeps the names of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, inner]) => [name, sorted(inner)]);
}
