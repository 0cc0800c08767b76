import { readFragment, type ResultOf } from '@standing/web-core';
import type { FragmentType } from '@standing/web-core';
import { simulationFragment } from './simulate.queries.js';

/** How a simulation goes, and what came of it. */
export type Simulation = ResultOf<typeof simulationFragment>;

/** What the graph tells of a simulation. */
export function simulationOf(told: FragmentType<typeof simulationFragment>): Simulation {
  return readFragment(simulationFragment, told);
}
