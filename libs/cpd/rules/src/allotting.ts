import type { Refusal } from '@standing/kernel';
import { type ActivityState, refusalsToWithdraw } from './changing.js';

/** As a scheme writes the ids of its lines. */
const LINE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** In characters. */
const LONGEST_LINE = 60;

/**
 * Why an activity may not be put to this line, where several lines of a scheme share what counts once. Whether a scheme
 * knows the line is not asked here: schemes change, what was wished stays, and a line that is none changes nothing.
 */
export function refusalsToAllot(state: Pick<ActivityState, 'withdrawn'>, line: string | null): Refusal[] {
  const refusals = state.withdrawn ? refusalsToWithdraw({ ...state, spent: false }) : [];
  const isReadable = line === null || (line.length <= LONGEST_LINE && LINE.test(line));
  return isReadable ? refusals : [...refusals, { code: 'CPD_LINE_UNREADABLE', path: 'countsFor' }];
}
