import type { Day } from '@standing/kernel';
import { profileLostOn } from '../ledger/confirmer.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Person } from '../ledger/person.js';
import type { Filter } from '../scheme/filter.js';

/** From which day on pieces no longer count because whoever confirmed them lost their profile; none where that stands. */
export function lostDays(of: Filter, fit: readonly ActiveEvidence[], person: Person): ReadonlyMap<ActiveEvidence, Day> {
  if (person.scheme.settings.confirmerLater !== 'falls') return new Map();
  const asked = (of.where ?? []).filter((condition) => condition.test === 'confirmer');
  const lost = new Map<ActiveEvidence, Day>();
  for (const one of fit) {
    for (const { profiles, from, until } of asked) {
      if ((from !== undefined && one.heldOn < from) || (until !== undefined && one.heldOn > until)) continue;
      const day = profileLostOn(one, profiles, person);
      if (day !== null && day < (lost.get(one) ?? '9999-12-31')) lost.set(one, day);
    }
  }
  return lost;
}
