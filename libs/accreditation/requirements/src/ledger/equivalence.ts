import type { ActiveEvidence } from './evidence.js';
import type { Person } from './person.js';

/** Whether the body takes what another body awarded for the level asked, on the day it was held. */
export function isEquivalent({ attributes, heldOn }: ActiveEvidence, { scheme, level }: Person): boolean {
  return (scheme.equivalences ?? []).some(
    (one) =>
      one.issuer === attributes['issuer'] &&
      one.designation === attributes['designation'] &&
      one.level === level &&
      (one.from === undefined || heldOn >= one.from) &&
      (one.until === undefined || heldOn <= one.until),
  );
}
