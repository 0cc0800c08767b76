import type { Day } from '@standing/kernel';
import type { Anchor } from '../scheme/filter.js';
import type { ActiveEvidence } from './evidence.js';
import type { Person } from './person.js';

/** The day of the event, as far as it has happened by the day; null if it has not. */
export function anchorDay(anchor: Anchor, person: Person, by: Day): Day | null {
  if (anchor.kind === 'day') return anchor.day <= by ? anchor.day : null;
  const chosen = person.select(anchor.of);
  const day = found(anchor, chosen, by);
  return day !== undefined && day <= by ? day : null;
}

function found(anchor: Exclude<Anchor, { kind: 'day' }>, chosen: readonly ActiveEvidence[], by: Day): Day | undefined {
  switch (anchor.kind) {
    case 'first':
      return chosen[0]?.heldOn;
    case 'last':
      return chosen.findLast(({ heldOn }) => heldOn <= by)?.heldOn;
    case 'reached': {
      let sum = 0;
      return chosen.find(({ minutes }) => (sum += minutes) >= anchor.minutes)?.heldOn;
    }
  }
}

/** Every day on which the event may come to be another one. */
export function daysOfAnchor(anchor: Anchor, person: Person): Day[] {
  return anchor.kind === 'day' ? [anchor.day] : person.select(anchor.of).map(({ heldOn }) => heldOn);
}
