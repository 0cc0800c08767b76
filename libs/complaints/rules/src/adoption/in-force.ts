import type { Day, Refusal } from '@standing/kernel';
import type { ProcedureVersion } from '../procedures.js';

/** That a body adopted a version of the procedure, and from which day, in its zone, its new cases are received under it. */
export type Adopted = { readonly version: ProcedureVersion; readonly holdsFrom: Day };

/**
 * What is in force on a day, of adoptions in the order in which they were recorded: what began last, and of one day the
 * last that was recorded, so that what is still ahead can be put right. None where nothing was adopted yet.
 */
export function adoptedOn<One extends Adopted>(adoptions: readonly One[], day: Day): One | undefined {
  return adoptions
    .filter(({ holdsFrom }) => holdsFrom <= day)
    .reduce<One | undefined>((last, one) => (last && last.holdsFrom > one.holdsFrom ? last : one), undefined);
}

/** Why a procedure cannot be adopted from this day on: it has begun, and somebody may have filed under what was promised. */
export function refusalsToAdoptFrom(day: Day, today: Day): Refusal[] {
  return day > today ? [] : [{ code: 'COMPLAINTS_ADOPTION_NOT_AHEAD', path: 'holdsFrom' }];
}
