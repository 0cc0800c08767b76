import type { Floor, Threshold } from '@standing/accreditation/requirements';
import type { Path } from '../mistake.js';

/** The floors of a threshold, with the way to each in its line: one, or those among several. */
export function floorsOf(threshold: Threshold): (readonly [path: Path, floor: Floor])[] {
  if (!('floors' in threshold)) return [[['threshold'], threshold]];
  return threshold.floors.map((floor, index) => [['threshold', 'floors', index], floor] as const);
}
