import { type Day, endOfQuarter } from '@standing/kernel';

/** Enquiries of one chapter in one quarter. One that names several chapters is in the cell of each. */
export type TallyCell = {
  /** The first day of the civil quarter. */
  readonly quarter: Day;
  /** The code of a chapter; null for enquiries that name none. */
  readonly chapter: string | null;
  readonly enquiries: number;
};

/** Fewer than these in a cell are not shown (section 7.1 P2). */
const LEAST_SHOWN = 5;

/**
 * The cells that may be shown. Of a quarter that is not over, none: a figure that is seen to grow from five to six tells that
 * somebody asked in between. What is over never moves again, quarters have no enquiry in common, and nothing is added up
 * over quarters or chapters: so no difference of shown figures speaks for a cell that is not shown.
 */
export function shownTally(cells: readonly TallyCell[], today: Day): TallyCell[] {
  return cells.filter(({ quarter, enquiries }) => endOfQuarter(quarter) < today && enquiries >= LEAST_SHOWN);
}
