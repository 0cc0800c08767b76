import type { Evidence } from './evidence.js';

/**
 * The highest revision of each thing, in an order that does not depend on the order of arrival. What was withdrawn or
 * declined is told without its day and length: both are taken from the revision before, so that the reader can tell
 * which one it was.
 */
export function latestRevisions(evidence: readonly Evidence[]): Evidence[] {
  const ledgers = new Map<string, Map<string, Evidence | Evidence[]>>();
  for (const one of evidence) {
    const things = ledgers.get(one.source) ?? new Map<string, Evidence | Evidence[]>();
    ledgers.set(one.source, things);
    const others = things.get(one.sourceId);
    if (others === undefined) things.set(one.sourceId, one);
    else if (Array.isArray(others)) others.push(one);
    else things.set(one.sourceId, [others, one]);
  }
  const latest: Evidence[] = [];
  for (const things of ledgers.values())
    for (const of of things.values()) latest.push(Array.isArray(of) ? lastOf(of) : of);
  return latest.sort(byDay);
}

function lastOf(revisions: Evidence[]): Evidence {
  return revisions.sort(byRevision).reduce((before, one) => recall(one, before));
}

function recall(one: Evidence, before: Evidence): Evidence {
  if (one.state === 'active' || one.heldOn !== null) return one;
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
  return (
    compare(one.heldOn ?? '', other.heldOn ?? '') ||
    compare(one.source, other.source) ||
    compare(one.sourceId, other.sourceId)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
