import { addDays, type Day } from '@standing/kernel';

/** K0: a draft lives so many days from its last edit, never paused. */
export const DRAFT_DAYS = 90;

/** On this day after the last edit its writer is warned, where an address of theirs is known. */
export const DRAFT_WARNING_DAY = 83;

/** What is known of a draft without opening it. */
export type DraftLife = {
  /** The civil day, in the body's zone, on which something in it was last changed. */
  readonly editedOn: Day;
  /** An address was given to which a warning may go. */
  readonly hasAddress: boolean;
  /** The day of the edit after which its writer was last warned; null when they never were. */
  readonly warnedOf: Day | null;
  /** It became a complaint: what is left of it only answers who sends it twice. */
  readonly sentOn: Day | null;
};

/** The day on which a draft is erased unless it is edited again. */
export function draftErasedOn(editedOn: Day): Day {
  return addDays(editedOn, DRAFT_DAYS);
}

/** What the day brings a draft: erased when its time is over or when it was sent on a day before; warned once after each edit. */
export function draftDue({ editedOn, hasAddress, warnedOf, sentOn }: DraftLife, today: Day): 'erase' | 'warn' | null {
  if (sentOn !== null) return sentOn < today ? 'erase' : null;
  if (today >= draftErasedOn(editedOn)) return 'erase';
  const warned = warnedOf !== null && warnedOf >= editedOn;
  return hasAddress && !warned && today >= addDays(editedOn, DRAFT_WARNING_DAY) ? 'warn' : null;
}

/** How long a mailed code opens a draft, and how often a wrong one may be tried. */
export const MAILED_CODE_MINUTES = 30;
export const MAILED_CODE_TRIES = 5;

/** How many codes are mailed for one draft in an hour. */
export const MAILED_CODES_AN_HOUR = 3;

/** A mailed code as it was asked for. */
export type MailedCode = { readonly askedAt: Date; readonly tries: number; readonly usedAt: Date | null };

/** Whether this code may still be tried. */
export function mayBeTried({ askedAt, tries, usedAt }: MailedCode, now: Date): boolean {
  const age = now.getTime() - askedAt.getTime();
  return usedAt === null && tries < MAILED_CODE_TRIES && age < MAILED_CODE_MINUTES * 60_000;
}
