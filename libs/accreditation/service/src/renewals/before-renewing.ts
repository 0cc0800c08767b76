import type { Award, BeforeRenewing, StandingOn } from '@standing/accreditation/rules';
import type { RenewalOf } from './renewal-of.js';

/** What the rules of renewing look at, for the screen that shows it beforehand and for the act alike. */
export function beforeRenewing<One extends Award>(
  { award, maintenance, renewal, standing }: RenewalOf<One> & { readonly standing: StandingOn<One> },
  open: Pick<BeforeRenewing, 'waiting' | 'appealing'>,
): BeforeRenewing {
  const hasTerm = award !== null && award.validUntil !== null;
  return { standing, hasTerm, isOffered: maintenance !== null, renewal, ...open };
}
