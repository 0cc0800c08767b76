import { z } from 'zod';

/** How a session was held: alone with the supervisor, in a group that a supervisor leads, or among peers without a leader. */
export const sessionForm = z.enum(['individual', 'group', 'peer']);

const people = z.int().min(2).max(30);

/** Why a supervisor declines a session: a code from a closed list, never a text (domain rule: the body sees no more). */
export const declineReason = z.enum(['not-held', 'wrong-length', 'wrong-person', 'outside-agreement', 'other']);

/** How far a session can be relied on: `confirmed` only where the body vetted the supervisor's address. */
export const sessionTrust = z.enum(['declared', 'confirmed']);

/** What supervision is about: coaching, or the supervision that the supervisee gives. Left out in older facts: coaching. */
export const subject = z.enum(['coaching', 'supervision']).optional();

/** What every fact about one session names. */
export const sessionOfPerson = z.object({
  sessionId: z.uuid(),
  /** The supervisee. */
  personId: z.uuid(),
  supervisorId: z.uuid(),
  subject,
});

/** When, how long, in which form and among how many. */
export const sessionHeld = z.object({
  form: sessionForm,
  /** Civil day in the session's time zone, which is the body's unless it was held elsewhere. */
  heldOn: z.iso.date(),
  minutes: z.int().positive(),
  /** How many belong to the group by agreement, whoever leads it not counted; left out where it is not said. */
  contracted: people.optional(),
  /** How many of them were there. */
  present: people.optional(),
});

/** Rises with every fact told of one session; a listener keeps the highest, in whatever order they arrive. */
export const revision = z.int().positive();

/** Which of the two of an agreement said something. */
export const agreementSide = z.enum(['supervisee', 'supervisor']);

/** What every fact about one agreement names. */
export const agreementOfPerson = z.object({
  agreementId: z.uuid(),
  supervisorId: z.uuid(),
  /** The supervisee. */
  personId: z.uuid(),
});
