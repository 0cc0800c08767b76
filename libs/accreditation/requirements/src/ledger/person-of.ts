import type { Filter } from '../scheme/filter.js';
import type { SchemeVersion } from '../scheme/scheme-version.js';
import { failing } from './conditions.js';
import { allOrSome } from './all-or-some.js';
import { divided } from './divided.js';
import type { ActiveEvidence, Evidence, EvidenceKind } from './evidence.js';
import { unfit } from './fit.js';
import { latestRevisions } from './latest.js';
import type { Person } from './person.js';
import { reaches } from './trust.js';

/** Lays out a person's evidence for a level of a scheme. What was found once is kept: the same is asked on many days. */
export function personOf(scheme: SchemeVersion, level: string, evidence: readonly Evidence[]): Person {
  const kinds = byKind(divided(latestRevisions(evidence)));
  const standing = new Map<EvidenceKind, readonly ActiveEvidence[]>();
  const chosen = new Map<Filter, readonly ActiveEvidence[]>();
  const of = (kind: EvidenceKind) => kinds.get(kind) ?? [];
  const active = (kind: EvidenceKind) =>
    kept(standing, kind, () => allOrSome(of(kind), (one): one is ActiveEvidence => one.state === 'active'));
  const person: Person = {
    scheme,
    level,
    of,
    active,
    select: (filter) => kept(chosen, filter, () => choose(person, filter)),
    meets: (one, conditions) => conditions === undefined || failing(one, conditions, person) === null,
  };
  return person;
}

function byKind(evidence: readonly Evidence[]): Map<EvidenceKind, Evidence[]> {
  const kinds = new Map<EvidenceKind, Evidence[]>();
  for (const one of evidence) {
    const others = kinds.get(one.kind);
    if (others === undefined) kinds.set(one.kind, [one]);
    else others.push(one);
  }
  return kinds;
}

function choose(person: Person, filter: Filter): readonly ActiveEvidence[] {
  const { kind, trustAtLeast = 'declared' } = filter;
  const isChosen = (one: ActiveEvidence): one is ActiveEvidence =>
    reaches(one.trust, trustAtLeast) && unfit(one, filter, person) === null;
  return allOrSome(person.active(kind), isChosen);
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
