import type { Day } from '@standing/kernel';
import { holdsOn } from './in-force.js';
import type { Person } from './person.js';

/** The level that the person held on the day, by the awards in the ledger; the highest of several; null if none. */
export function levelHeldOn(person: Person, day: Day): string | null {
  const held = person.active('award').filter((one) => one.heldOn <= day && holdsOn(one, day));
  const codes = person.scheme.levels.map(({ code }) => code);
  return codes.findLast((code) => held.some(({ attributes }) => attributes['level'] === code)) ?? null;
}
