import type { Day } from '@standing/kernel';
import { plusMonths } from '../days/month.js';
import { plusDays } from '../days/number.js';
import type { Maintenance } from '../scheme/maintenance.js';
import { nextExpiry, type Term } from './renewal.js';

/**
 * The days of the term that a renewal leads to. It begins the day after the term before it, as long as that one was in
 * force until the decision, and on the day of the decision otherwise: nobody was accredited in days that are over and
 * were not covered. Where the scheme counts from the decision it begins then.
 */
export function nextTerm(
  maintenance: Maintenance,
  term: Pick<Term, 'awardedOn' | 'expiresOn'> & { readonly inForce: boolean },
  decidedOn: Day,
  months: number,
): { readonly validFrom: Day; readonly validUntil: Day } {
  const goesOn = term.inForce && (maintenance.nextTermFrom !== 'decision-day' || decidedOn > term.expiresOn);
  const validFrom = goesOn ? plusDays(term.expiresOn, 1) : decidedOn;
  const validUntil = nextExpiry(maintenance, term, decidedOn, months);
  // A decision that comes after the whole of the next term counts from its own day.
  return { validFrom, validUntil: validUntil < decidedOn ? plusDays(plusMonths(decidedOn, months), -1) : validUntil };
}
