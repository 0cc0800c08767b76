import type { Day, Refusal } from '@standing/kernel';
import { PANELS, refusalsOfPlace, refusalsToAppoint } from './appointing.js';
import type { Case } from './case.js';
import type { CaseFunction, Seat } from './functions.js';
import { PROCEDURES } from './procedures.js';

/** The functions to which a registrar appoints people one by one, beside the seats of panels. */
export const APPOINTED = ['investigator', 'assessor', 'reviewer'] as const satisfies readonly CaseFunction[];
export type Appointed = (typeof APPOINTED)[number];

/** Those who are appointed and declare themselves before they read anything (R7). */
export const DECLARING = [...PANELS, ...APPOINTED] as const satisfies readonly CaseFunction[];
export type Declaring = (typeof DECLARING)[number];

/** To whom a function is given, and from where they sit; only assessors sit. */
export type Gift = { readonly function: Appointed; readonly personId: string; readonly seat: Seat | null };

/**
 * Why this person may not be appointed so: the procedure of the case has no such function, somebody holds it, their seat is
 * taken, they hold or held what is kept apart from it, or they judged the case as its assessor before (rows 18c and 43).
 */
export function refusalsToGive({ function: as, personId, seat }: Gift, theCase: Case, on: Day): Refusal[] {
  const { everHeld, procedure, events } = theCase;
  if (!PROCEDURES[procedure.version].some(({ who }) => who.includes(as)))
    return [{ code: 'COMPLAINTS_FUNCTION_NOT_HERE', path: 'function' }];
  const holds = everHeld.filter((held) => held.function === as && (held.endedOn === null || on < held.endedOn));
  if (holds.some((held) => held.personId === personId)) return [{ code: 'COMPLAINTS_SEATED_ALREADY', path: 'who' }];
  const judged = events.some(({ by }) => by.as === 'assessor' && by.personIds.includes(personId));
  const apart = refusalsToAppoint({ personId, function: as, noConflict: true }, everHeld, on);
  return [
    ...apart.map((refusal) => ({ ...refusal, path: 'who' })),
    ...(as === 'assessor' ? refusalsOfPlace(as, seat, everHeld, on) : []),
    ...(as === 'assessor' && judged ? [{ code: 'COMPLAINTS_ASSESSORS_NOT_NEW', path: 'who' }] : []),
    ...(as !== 'assessor' && holds.length > 0 ? [{ code: 'COMPLAINTS_FUNCTION_HELD', path: 'who' }] : []),
  ];
}

/** Why nobody is let go: they hold no such function. What they did stays done. */
export function refusalsToRelease(
  { function: as, personId }: { readonly function: Declaring; readonly personId: string },
  { everHeld }: Pick<Case, 'everHeld'>,
  on: Day,
): Refusal[] {
  const holds = everHeld.some(
    (held) => held.function === as && held.personId === personId && (held.endedOn === null || on < held.endedOn),
  );
  return holds ? [] : [{ code: 'COMPLAINTS_FUNCTION_NOT_HELD', path: 'person' }];
}
