import { type Day, isDay, type Refusal } from '@standing/kernel';
import { blindTo } from './conflicts/conflict-with.js';
import type { Tie } from './conflicts/tie.js';
import { type Complaint, refusalsToFile } from './filing.js';
import { isKnownToBody } from './identity-level.js';

/** By which way a complaint reaches the body that was not written on its pages. */
export const CAME_BY = ['paper', 'phone', 'in-person'] as const;
export type CameBy = (typeof CAME_BY)[number];

/** By what the body writes to whoever complains: `none` where they come back with their code, or by nothing at all. */
export const REACHED_BY = ['mail', 'post', 'phone', 'none'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

/** That what was taken down was read to the person again, on a civil day in the body's zone, and whether they agreed. */
export type ReadBack = { readonly on: Day; readonly agreed: boolean };

/** How a complaint came that somebody of the staff takes down. */
export type TakenDown = {
  readonly cameBy: CameBy;
  /** The civil day, in the body's zone, on which it reached the body: its clocks run from that day, whenever it is entered. */
  readonly receivedOn: Day;
  /** Null for a paper, whose own words are taken over. */
  readonly readBack: ReadBack | null;
  readonly reachedBy: ReachedBy;
};

/**
 * Why a complaint cannot be received so: what the pages would refuse too, but that nothing lies after the day on which it came;
 * and what is asked of whoever takes it down (decision 21). Nobody who gives no way to reach them is turned away for it.
 */
export function refusalsToTakeDown(complaint: Complaint, taken: TakenDown, today: Day): Refusal[] {
  const days = refusalsOfReceipt(taken.receivedOn, today);
  if (days.length > 0) return days;
  return [
    ...refusalsToFile(complaint, taken.receivedOn).flatMap((refusal) => refusalOf(refusal, taken)),
    ...refusalsOfReach(complaint, taken),
    ...refusalsOfReadBack(taken, today),
  ];
}

/** Who takes it down, and the member whom it concerns as far as they can say. */
export type Taker = {
  readonly personId: string;
  /** They say that they have no conflict of interest. */
  readonly noConflict: boolean;
  /** Null where nobody can say yet who is meant. */
  readonly concernsId: string | null;
  /** Their own, with anybody. */
  readonly ties: readonly Tie[];
};

/** Why somebody else has to take it down: they declared nothing, it concerns them, or a hard tie shuts them out (R7, R8). */
export function refusalsToHear({ personId, noConflict, concernsId, ties }: Taker, on: Day): Refusal[] {
  if (!noConflict) return [{ code: 'COMPLAINTS_CONFLICT_NOT_DECLARED', path: 'noConflict' }];
  const isOut = concernsId !== null && [personId, ...blindTo(ties, on)].includes(concernsId);
  return isOut ? [{ code: 'COMPLAINTS_TO_A_COLLEAGUE', path: 'who' }] : [];
}

function refusalsOfReceipt(receivedOn: Day, today: Day): Refusal[] {
  if (!isDay(receivedOn)) return [{ code: 'COMPLAINTS_RECEIPT_DAY_MISSING', path: 'receivedOn' }];
  return receivedOn > today ? [{ code: 'COMPLAINTS_RECEIPT_IN_FUTURE', path: 'receivedOn' }] : [];
}

const AFTER_RECEIPT = ['COMPLAINTS_TIME_IN_FUTURE', 'COMPLAINTS_CHALLENGE_IN_FUTURE'];

/** A day after the receipt may have come since: it is refused in words of its own. A way to reach them is not asked of whoever has none. */
function refusalOf(refusal: Refusal, { reachedBy }: TakenDown): Refusal[] {
  if (AFTER_RECEIPT.includes(refusal.code)) return [{ ...refusal, code: 'COMPLAINTS_AFTER_RECEIPT' }];
  return refusal.code === 'COMPLAINTS_CONTACT_MISSING' && reachedBy === 'none' ? [] : [refusal];
}

/** What is said of how to reach them goes with what is written of it; of whoever stays unknown there is neither. */
function refusalsOfReach({ nameVisibility, contact }: Complaint, { reachedBy }: TakenDown): Refusal[] {
  if (!isKnownToBody(nameVisibility))
    return reachedBy === 'none' ? [] : [{ code: 'COMPLAINTS_REACH_NOT_KEPT', path: 'reachedBy' }];
  const isBoth = reachedBy === 'none' && contact.trim() !== '';
  return isBoth ? [{ code: 'COMPLAINTS_REACH_MISSING', path: 'reachedBy' }] : [];
}

/** What was told by word of mouth is read to them again before it is filed; a paper speaks for itself. */
function refusalsOfReadBack({ cameBy, receivedOn, readBack }: TakenDown, today: Day): Refusal[] {
  if (cameBy === 'paper')
    return readBack === null ? [] : [{ code: 'COMPLAINTS_READ_BACK_NOT_ASKED', path: 'readBackOn' }];
  if (readBack === null || !isDay(readBack.on)) return [{ code: 'COMPLAINTS_NOT_READ_BACK', path: 'readBackOn' }];
  if (readBack.on > today) return [{ code: 'COMPLAINTS_READ_BACK_IN_FUTURE', path: 'readBackOn' }];
  if (readBack.on < receivedOn) return [{ code: 'COMPLAINTS_READ_BACK_BEFORE_RECEIPT', path: 'readBackOn' }];
  return readBack.agreed ? [] : [{ code: 'COMPLAINTS_READ_BACK_NOT_AGREED', path: 'agreed' }];
}
