import type { Day } from '@standing/kernel';
import type { Relation } from './relations.js';

/** What the register of relations says of two members. */
export type Registered = {
  readonly kind: 'supervises' | 'trained' | 'employs' | 'family' | 'business';
  /** Who supervises, trained or employs the other. */
  readonly personId: string;
  /** Civil days; null where it was not said, and while it goes on. */
  readonly fromOn: Day | null;
  readonly untilOn: Day | null;
  readonly stands: boolean;
};

const CALLED: Readonly<Record<Exclude<Registered['kind'], 'supervises'>, Relation>> = {
  trained: 'trainer',
  employs: 'employer',
  family: 'family',
  business: 'business-partner',
};

/**
 * What two people are to each other on a day by the register, beside this supervision. That the supervisor supervises is
 * what was agreed; that the supervisee does too is reciprocal.
 */
export function relationsRegistered(
  registered: readonly Registered[],
  { superviseeId }: { readonly superviseeId: string },
  day: Day,
): Relation[] {
  return registered
    .filter(({ stands, fromOn, untilOn }) => stands && (fromOn ?? day) <= day && (untilOn ?? day) >= day)
    .flatMap(({ kind, personId }): Relation[] => {
      if (kind !== 'supervises') return [CALLED[kind]];
      return personId === superviseeId ? ['reciprocal-supervisor'] : [];
    });
}
