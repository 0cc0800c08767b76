import { addDays, addMonths, type Day } from '@standing/kernel';
import type { Anchor, Condition, Profile } from '../scheme/filter.js';
import { anchorDay } from './anchor-day.js';
import type { ActiveEvidence } from './evidence.js';
import { holdsOn } from './in-force.js';
import type { Person } from './person.js';

/** Whether nobody confirmed the piece, or whoever did had none of the profiles on its day. */
export function hasNoProfile(one: ActiveEvidence, profiles: readonly Profile[], person: Person): boolean {
  return profilesOf(one, profiles, person).length === 0;
}

/**
 * The first day on which whoever confirmed the piece has none of the profiles any more, though they had one on its day;
 * null while one has no end.
 */
export function profileLostOn(one: ActiveEvidence, profiles: readonly Profile[], person: Person): Day | null {
  let until: Day = one.heldOn;
  for (;;) {
    const holding = matching(one, profiles, person).filter(
      (each) => each.heldOn <= addDays(until, 1) && holdsOn(each, until),
    );
    if (holding.some(({ heldUntil }) => heldUntil === undefined || heldUntil === null)) return null;
    const last = holding.reduce(
      (latest, { heldUntil }) => ((heldUntil ?? '') > latest ? (heldUntil ?? latest) : latest),
      until,
    );
    if (last === until) return addDays(until, 1);
    until = last;
  }
}

function profilesOf(one: ActiveEvidence, profiles: readonly Profile[], person: Person): ActiveEvidence[] {
  return matching(one, profiles, person).filter((each) => each.heldOn <= one.heldOn && holdsOn(each, one.heldOn));
}

function matching({ attributes }: ActiveEvidence, profiles: readonly Profile[], person: Person): ActiveEvidence[] {
  const confirmerId = attributes['confirmerId'];
  if (confirmerId === undefined) return [];
  return person
    .active('confirmer-profile')
    .filter((each) => each.attributes['confirmerId'] === confirmerId)
    .filter((each) =>
      profiles.some(({ profile, where }) => each.attributes['profile'] === profile && person.meets(each, where)),
    );
}

/** Whether the person had such a relation to whoever confirmed, on the day or in the months of cooling off before it. */
export function isRelated(
  { attributes, heldOn }: ActiveEvidence,
  { relations, coolingOffMonths = 0 }: Extract<Condition, { test: 'not-related' }>,
  person: Person,
): boolean {
  return person
    .active('relation')
    .filter((each) => each.attributes['withId'] === attributes['confirmerId'])
    .filter((each) => relations.includes(String(each.attributes['relation'])))
    .some((each) => each.heldOn <= heldOn && holdsOn(each, addMonths(heldOn, -coolingOffMonths)));
}

/** Whether whoever confirmed the piece after the event had confirmed one of its kind before. */
export function isKnownFromBefore(one: ActiveEvidence, after: Anchor, person: Person): boolean {
  const event = anchorDay(after, person, one.heldOn);
  if (event === null || one.heldOn <= event) return false;
  const { confirmerId } = one.attributes;
  return person
    .active(one.kind)
    .some((other) => other.heldOn <= event && other.attributes['confirmerId'] === confirmerId);
}
