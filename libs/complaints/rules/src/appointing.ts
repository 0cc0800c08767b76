import type { Day, Refusal } from '@standing/kernel';
import type { Procedure } from './case.js';
import { type CaseFunction, conflictsOf, type Holding, type Seat } from './functions.js';

/**
 * Why this person may not take this function in the case. Whoever declared a conflict stays out of it for good, and
 * nobody holds two functions that are kept apart, now or one after the other (R1, R7, R8).
 */
export function refusalsToAppoint(
  request: { readonly personId: string; readonly function: CaseFunction; readonly noConflict: boolean },
  everHeld: readonly Holding[],
  on: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!request.noConflict) refusals.push({ code: 'COMPLAINTS_CONFLICT_NOT_DECLARED', path: 'noConflict' });
  if (conflictsOf(request.personId, request.function, everHeld).length > 0)
    refusals.push({ code: 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE' });
  const isTaken = everHeld.some(
    (held) => held.function === request.function && (held.endedOn === null || on < held.endedOn),
  );
  if (isTaken && ALONE.includes(request.function)) refusals.push({ code: 'COMPLAINTS_ALREADY_TAKEN' });
  return refusals;
}

/** A party has one contact: this function is held by one person at a time. */
const ALONE: readonly CaseFunction[] = ['case-manager'];

/**
 * Those that decide: the panel on the case, the appeal panel on an appeal, the interim panel on an interim measure, the
 * sanction panel in the review of a sanction.
 */
export const PANELS = [
  'panel',
  'appeal-panel',
  'interim-panel',
  'sanction-panel',
] as const satisfies readonly CaseFunction[];
export type Panel = (typeof PANELS)[number];

/** How many people the procedure wants in it. */
export function seatsOf(panel: Panel, procedure: Procedure): number {
  const { panelSize, appealPanelSize, interimPanelSize, sanctionPanelSize } = procedure;
  const sizes: Readonly<Record<Panel, number>> = {
    panel: panelSize,
    'appeal-panel': appealPanelSize,
    'interim-panel': interimPanelSize,
    'sanction-panel': sanctionPanelSize,
  };
  return sizes[panel];
}

/** Who sits in it on that day. */
export function seated(panel: Panel, everHeld: readonly Holding[], on: Day): string[] {
  const sits = everHeld.filter((held) => held.function === panel && (held.endedOn === null || on < held.endedOn));
  return [...new Set(sits.map(({ personId }) => personId))];
}

/** Why nobody, or not this person, may be given a seat: the panel has its number, or they sit in it already. */
export function refusalsToSeat(
  { panel, personId, seat = null }: { readonly panel: Panel; readonly personId: string; readonly seat?: Seat | null },
  everHeld: readonly Holding[],
  procedure: Procedure,
  on: Day,
): Refusal[] {
  const sit = seated(panel, everHeld, on);
  if (sit.includes(personId)) return [{ code: 'COMPLAINTS_SEATED_ALREADY', path: 'who' }];
  if (sit.length >= seatsOf(panel, procedure)) return [{ code: 'COMPLAINTS_PANEL_FULL', path: 'who' }];
  const apart = refusalsToAppoint({ personId, function: panel, noConflict: true }, everHeld, on);
  return [
    ...apart.map((refusal) => ({ ...refusal, path: 'who' })),
    ...(hasPlaces(panel, procedure) ? refusalsOfPlace(panel, seat, everHeld, on) : []),
  ];
}

/** Whether each of its members sits in a place of their own: chair, coach or lay. */
export function hasPlaces(panel: CaseFunction, { version }: Procedure): boolean {
  return panel === 'panel' && version === '2';
}

/** Why this place may not be given: it is not said which, or somebody has it. */
export function refusalsOfPlace(as: CaseFunction, seat: Seat | null, everHeld: readonly Holding[], on: Day): Refusal[] {
  if (seat === null) return [{ code: 'COMPLAINTS_SEAT_MISSING', path: 'seat' }];
  const isTaken = everHeld.some(
    (held) => held.function === as && held.seat === seat && (held.endedOn === null || on < held.endedOn),
  );
  return isTaken ? [{ code: 'COMPLAINTS_SEAT_TAKEN', path: 'seat' }] : [];
}
