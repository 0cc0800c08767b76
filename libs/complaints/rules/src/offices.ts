import type { Day, Refusal } from '@standing/kernel';
import { type CaseFunction, DECIDE } from './functions.js';

/**
 * What somebody is in the body that keeps them from deciding in its cases: of its board, in charge of the budget of the procedure, or
 * its data protection officer, whose tasks leave them no part in what they watch over (GDPR, article 38(6)).
 */
export type Office = 'board' | 'budget' | 'data-protection';

/** An office of one person, with its civil days in the body's zone. */
export type OfficeHeld = {
  readonly personId: string;
  readonly fromOn: Day;
  /** The last day; null while it goes on. */
  readonly untilOn: Day | null;
};

/**
 * Whether an office keeps this person from the function on the day (R2): whoever holds one decides in no case, from its first
 * day to its last. Whoever looks into a case, puts it before a panel or keeps it does not sit, and is not meant.
 */
export function isKeptByOffice(
  { personId, function: name }: { readonly personId: string; readonly function: CaseFunction },
  offices: readonly OfficeHeld[],
  on: Day,
): boolean {
  return DECIDE.includes(name) && isInOffice(personId, offices, on);
}

/** Whether this person holds an office on the day, its first and its last counted. */
export function isInOffice(personId: string, offices: readonly OfficeHeld[], on: Day): boolean {
  return offices.some(
    (held) => held.personId === personId && held.fromOn <= on && (held.untilOn === null || on <= held.untilOn),
  );
}

/** Why this person is not given the function, or does not act in it: the board and whoever manages the budget never sit (R2). */
export function refusalsOfOffice(
  wanted: { readonly personId: string; readonly function: CaseFunction },
  offices: readonly OfficeHeld[],
  on: Day,
): Refusal[] {
  return isKeptByOffice(wanted, offices, on) ? [{ code: 'COMPLAINTS_OFFICE_HELD', path: 'who' }] : [];
}
