import type { Evidence } from './evidence.js';

/**
 * The highest revision of each thing, in an order that does not depend on the order of arrival. What was withdrawn or
 * declined is told without its day and length: both are taken from the revision before, so that the reader can tell
 * which one it was.
 */
export function latestRevisions(evidence: readonly Evidence[]): Evidence[] {
  const latest = new Map<string, Evidence>();
  for (const one of [...evidence].sort(byRevision)) {
    const key = thingOf(one);
    latest.set(key, recall(one, latest.get(key)));
  }
  return [...latest.values()].sort(byDay);
}

function recall(one: Evidence, before: Evidence | undefined): Evidence {
  if (one.state === 'active' || one.heldOn !== null || before === undefined) return one;
  return {
    ...one,
    heldOn: before.heldOn,
    minutes: before.minutes,
    attributes: { ...before.attributes, ...one.attributes },
  };
}

function byRevision(one: Evidence, other: Evidence): number {
  return one.revision - other.revision || compare(one.id, other.id);
}

/** Of one day, by what it is the record of: the id of an entry is made as it arrives, and another ledger has others. */
function byDay(one: Evidence, other: Evidence): number {
  return compare(one.heldOn ?? '', other.heldOn ?? '') || compare(thingOf(one), thingOf(other));
}

function thingOf({ source, sourceId }: Evidence): string {
  return `${source} ${sourceId}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
