import type { Day, Refusal } from '@standing/kernel';
import { type Panel, refusalsToSeat } from './appointing.js';
import type { Case } from './case.js';
import type { Seat } from './functions.js';
import { isMerged, refusalsOfMerged } from './merging/merged-case.js';
import { refusalsToReturn } from './objected.js';
import { refusalsToRestore } from './sanctions/restoration.js';

/** Who would be given which seat. */
export type Sitting = { readonly panel: Panel; readonly personId: string; readonly seat: Seat | null };

/** Everything that keeps this person from the seat in this case, of what its events and functions say. */
export function refusalsToSit({ panel, personId, seat }: Sitting, theCase: Case, on: Day): Refusal[] {
  if (isMerged(theCase)) return refusalsOfMerged(theCase);
  return [
    ...refusalsToSeat({ panel, personId, seat }, theCase.everHeld, theCase.procedure, on),
    ...(panel === 'panel' ? refusalsToReturn(personId, theCase) : []),
    ...(panel === 'sanction-panel' ? refusalsToRestore(personId, theCase) : []),
  ];
}
