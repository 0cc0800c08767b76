import type { Refusal } from '@standing/kernel';
import { CLOCK_NAMES, type ClockName, CLOCKS, type Lengths } from '../clock-table.js';
import type { Sizes } from './posts.js';

/** The least and the most that a body may adopt, in the unit of the clock's own length. */
export type Bounds = { readonly min: number; readonly max: number };

/**
 * The clocks that a body may give another length. A law's is never longer than the law has it: seven days (K1) and three
 * months (K2) of Directive (EU) 2019/1937, article 9. An interim measure is never longer than the procedure has it (K10).
 * A party never has less time than the procedure gives. What is not named here, such as the appeal (K9), stays as it is.
 */
const SETTABLE: Readonly<Partial<Record<ClockName, Bounds>>> = {
  K1: { min: 1, max: 7 },
  K2: { min: 1, max: 3 },
  K4: { min: 14, max: 56 },
  K5: { min: 28, max: 56 },
  K6: { min: 30, max: 180 },
  K6b: { min: 14, max: 28 },
  K7a: { min: 28, max: 56 },
  K7: { min: 30, max: 120 },
  K8: { min: 7, max: 28 },
  K10: { min: 1, max: 18 },
  K10r: { min: 1, max: 6 },
  K11: { min: 30, max: 120 },
  K11t: { min: 7, max: 28 },
};

/** Those to which a body may give another length, in their order. */
export const SETTABLE_CLOCKS: readonly ClockName[] = CLOCK_NAMES.filter((name) => name in SETTABLE);

/** Within what the length of a clock stays; of one that no body sets, its own length alone. */
export function boundsOf(name: ClockName): Bounds {
  const { count } = CLOCKS[name].length;
  return SETTABLE[name] ?? { min: count, max: count };
}

/** Two people order an interim measure at the least; a sanction panel is one that can be outvoted. */
export const SIZE_BOUNDS: Readonly<Record<keyof Sizes, Bounds>> = {
  interim: { min: 2, max: 3 },
  sanction: { min: 3, max: 5 },
};

/** How many people of a function may have a conflict in one case, and it is still served. */
export const RESERVE_BOUNDS: Bounds = { min: 1, max: 2 };

/** Why these numbers cannot be adopted. */
export function refusalsOfNumbers(numbers: {
  readonly lengths: Lengths;
  readonly sizes: Sizes;
  readonly reserve: number;
}): Refusal[] {
  const { lengths, sizes, reserve } = numbers;
  return [
    ...CLOCK_NAMES.flatMap((clock) => {
      const length = lengths[clock];
      if (!length || (length.unit === CLOCKS[clock].length.unit && isWithin(length.count, boundsOf(clock)))) return [];
      return [{ code: 'COMPLAINTS_ADOPT_LENGTH', params: { clock, ...boundsOf(clock) }, path: `lengths.${clock}` }];
    }),
    ...(['interim', 'sanction'] as const)
      .filter((panel) => !isWithin(sizes[panel], SIZE_BOUNDS[panel]))
      .map((panel) => ({
        ...{ code: 'COMPLAINTS_ADOPT_SIZE', path: `sizes.${panel}` },
        params: { panel, ...SIZE_BOUNDS[panel] },
      })),
    ...(isWithin(reserve, RESERVE_BOUNDS)
      ? []
      : [{ code: 'COMPLAINTS_ADOPT_RESERVE', params: { ...RESERVE_BOUNDS }, path: 'reserve' }]),
  ];
}

function isWithin(count: number, { min, max }: Bounds): boolean {
  return Number.isInteger(count) && count >= min && count <= max;
}
