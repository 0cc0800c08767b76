import type { Day, Refusal } from '@standing/kernel';
import { hasPlaces, PANELS, refusalsOfPlace, refusalsToAppoint, seated, seatsOf } from './appointing.js';
import type { Case, CaseState } from './case.js';
import { CASE_STATES, CLOSED_STATES } from './case-states.js';
import { type CaseFunction, type Seat, SEATS } from './functions.js';
import { isKeptFromCoach, type NameVisibility } from './identity-level.js';
import { isMerged, refusalsOfMerged } from './merging/merged-case.js';
import { PROCEDURES } from './procedures.js';
import { isLeavingOpen } from './sanctions/leaving.js';
import { isRestorationOpen } from './sanctions/restoration.js';
import { watchedOn } from './sanctions/watching.js';
import { stateOf } from './state-of.js';

/** Those appointed one by one who open the file of a case and read of it what the matrix gives them. */
export const FILE_READERS = ['investigator', 'assessor', 'reviewer'] as const satisfies readonly CaseFunction[];

/** The functions to which a registrar appoints people one by one, beside the seats of panels. A custodian and a monitor read no file. */
export const APPOINTED = [
  ...FILE_READERS,
  'identity-custodian',
  'sanction-monitor',
] as const satisfies readonly CaseFunction[];
export type Appointed = (typeof APPOINTED)[number];

/** Those who are appointed and declare themselves before they read anything (R7). */
export const DECLARING = [...PANELS, ...APPOINTED] as const satisfies readonly CaseFunction[];
export type Declaring = (typeof DECLARING)[number];

/** To whom a function is given, and from where they sit; only assessors sit. */
export type Gift = { readonly function: Appointed; readonly personId: string; readonly seat: Seat | null };

/**
 * Why this person may not be appointed so: the procedure of the case has no such function, it keeps no name from the coach
 * that a custodian could open, no sanction of it is watched over, or it became a part of another; somebody holds it, their seat is taken, they hold or held what is kept apart from it, or they judged the case as its assessor before (rows 18c and 43).
 */
export function refusalsToGive(
  { function: as, personId, seat }: Gift,
  theCase: Case,
  on: Day,
  level: NameVisibility = 'named',
): Refusal[] {
  const { everHeld, events } = theCase;
  if (isMerged(theCase)) return refusalsOfMerged(theCase);
  if (!isHere(as, theCase, on, level))
    return [{ code: NOT_HERE[as] ?? 'COMPLAINTS_FUNCTION_NOT_HERE', path: 'function' }];
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

/** Why it is not here, where that is no question of the procedure. */
const NOT_HERE: Readonly<Partial<Record<Appointed, string>>> = { 'sanction-monitor': 'COMPLAINTS_NOTHING_WATCHED' };

/** Whether a case of this procedure, whose complainant said this of their name, has the function at all on the day. */
function isHere(as: Appointed, theCase: Pick<Case, 'events' | 'procedure'>, on: Day, level: NameVisibility): boolean {
  if (as === 'identity-custodian') return isKeptFromCoach(level);
  if (as === 'sanction-monitor') return watchedOn(theCase, on) !== null;
  return PROCEDURES[theCase.procedure.version].some(({ who }) => who.includes(as));
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

/** Until when, or while what, each is appointed. */
const APPOINTED_IN: Readonly<Record<Appointed, readonly CaseState[]>> = {
  investigator: ['triage', 'particulars', 'investigation'],
  assessor: [
    ...(['triage-late', 'investigation', 'investigation-reported', 'case-to-answer'] as const),
    // To open it again, which nobody does with a complaint that became a part of another.
    ...CLOSED_STATES.filter((state) => state !== 'closed-merged'),
  ],
  reviewer: ['closure-review', 'listed', 'appeal'],
  'identity-custodian': CASE_STATES.filter((state) => !CLOSED_STATES.includes(state)),
  // A sanction has a track of its own: it is watched over whatever becomes of its case.
  'sanction-monitor': CASE_STATES,
};
const PANEL_IN = { '1': ['triage', 'particulars', 'investigation'], '2': ['listed'] } as const;

/** A function that nobody holds yet, and the place in it where there are places. */
export type OpenFunction = {
  readonly function: Appointed | 'panel' | 'appeal-panel' | 'sanction-panel';
  readonly seat: Seat | null;
};

/**
 * To what a registrar may appoint somebody as the case stands; interim and sanction panels belong to their own tracks, but
 * one that nobody knows to be needed before somebody asks to leave, or to be restored.
 */
export function openFunctions(theCase: Case, on: Day, level: NameVisibility = 'named'): OpenFunction[] {
  const { procedure, everHeld } = theCase;
  const state = stateOf(theCase);
  const free = (as: CaseFunction): OpenFunction['seat'][] =>
    SEATS.filter((seat) => refusalsOfPlace(as, seat, everHeld, on).length === 0);
  const isShort = (panel: 'panel' | 'appeal-panel' | 'sanction-panel') =>
    seated(panel, everHeld, on).length < seatsOf(panel, procedure);
  const panel = (PANEL_IN[procedure.version] as readonly CaseState[]).includes(state) && isShort('panel');
  const appointed = APPOINTED.filter((as) => APPOINTED_IN[as].includes(state) && isHere(as, theCase, on, level));
  return [
    ...appointed.flatMap((as): OpenFunction[] => {
      if (as === 'assessor') return free(as).map((seat) => ({ function: as, seat }));
      const isHeld = everHeld.some((held) => held.function === as && (held.endedOn === null || on < held.endedOn));
      return isHeld ? [] : [{ function: as, seat: null }];
    }),
    ...(panel ? (hasPlaces('panel', procedure) ? free('panel') : [null]) : []).map((seat) => ({
      function: 'panel' as const,
      seat,
    })),
    ...(state === 'appeal' && isShort('appeal-panel') ? [{ function: 'appeal-panel' as const, seat: null }] : []),
    ...((isRestorationOpen(theCase) || isLeavingOpen(theCase)) && isShort('sanction-panel')
      ? [{ function: 'sanction-panel' as const, seat: null }]
      : []),
  ];
}
