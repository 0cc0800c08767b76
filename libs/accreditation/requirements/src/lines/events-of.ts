import type { Day } from '@standing/kernel';
import { plusDays } from '../days/number.js';
import { firstIndex } from '../days/within.js';
import { daysOfAnchor } from '../ledger/anchor-day.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { hasEnd } from '../ledger/in-force.js';
import { anchorsOf, filtersOf } from './looked-at.js';
import { filtersAgainst } from './measured-against.js';
import type { Sheet } from './sheet.js';

/** The days after `on` on which something begins, and those after the end of anything. */
export function eventsOf(sheet: Sheet, on: Day): Day[] {
  const { person, requirement } = sheet;
  const others = filtersOf(requirement).map((filter) => person.select(filter));
  const against = filtersAgainst(requirement).map((filter) => person.select(filter));
  const draws = requirement.evidence === 'sampled' ? [person.active('audit-draw')] : [];
  const anchors = anchorsOf(requirement).flatMap((anchor) => daysOfAnchor(anchor, person));
  return [
    ...[sheet.fit, ...others, ...against, ...draws].flatMap((pieces) => daysAfter(pieces, on)),
    ...anchors,
    ...ofValidity(sheet),
  ];
}

/** What has no end is told by its day alone, and most of it lies in the past: only what is to come is looked at. */
function daysAfter(pieces: readonly ActiveEvidence[], on: Day): Day[] {
  const begins = pieces.slice(firstIndex(pieces, (day) => day > on)).map(({ heldOn }) => heldOn);
  return [...begins, ...endsOf(pieces)];
}

/** The days after the ends of pieces; the lists that are looked at stay the same. */
const ENDS = new WeakMap<readonly ActiveEvidence[], readonly Day[]>();

function endsOf(pieces: readonly ActiveEvidence[]): readonly Day[] {
  const known = ENDS.get(pieces) ?? pieces.filter(hasEnd).map(({ heldUntil }) => plusDays(heldUntil, 1));
  ENDS.set(pieces, known);
  return known;
}

function ofValidity({ person, requirement }: Sheet): Day[] {
  const by = requirement.validity?.by;
  if (by === undefined || by === 'decision') return [];
  return person.active(by === 'application' ? 'application' : 'award').map(({ heldOn }) => heldOn);
}
