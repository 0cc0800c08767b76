import type { Day } from '@standing/kernel';
import type { Opening } from './opening.js';

/** The day on which an opening was over before its last one: closed by somebody, or with the asker's function; null otherwise. */
export function endedEarlyOn({ leftOn, lastDay, closedOn }: Opening): Day | null {
  const [first] = [leftOn, closedOn].filter((day) => day !== null && lastDay !== null && day <= lastDay).toSorted();
  return first ?? null;
}
