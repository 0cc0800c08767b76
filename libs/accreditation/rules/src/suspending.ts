import type { Day } from '@standing/kernel';
import type { SuspensionTold } from './award.js';

/** The last that was told of each suspension that is one: a day of it at the least. */
function suspensionsIn(told: readonly SuspensionTold[]): SuspensionTold[] {
  const isLast = ({ measureId, revision }: SuspensionTold) =>
    !told.some((other) => other.measureId === measureId && other.revision > revision);
  return told.filter((one) => isLast(one) && (one.untilOn === null || one.untilOn > one.fromOn));
}

/** The first day of the suspension that a day lies in; null when it lies in none. */
export function suspendedOn(told: readonly SuspensionTold[], on: Day): Day | null {
  return suspensionOn(told, on)?.fromOn ?? null;
}

/** The suspension that a day lies in; of an interim measure and a sanction on one day, the sanction. */
export function suspensionOn(told: readonly SuspensionTold[], on: Day): SuspensionTold | null {
  const isIn = ({ fromOn, untilOn }: SuspensionTold) => fromOn <= on && (untilOn === null || on < untilOn);
  const those = suspensionsIn(told).filter(isIn);
  return those.find(({ kind }) => kind === 'disciplinary') ?? those[0] ?? null;
}

/** The days on which a suspension begins or is over. */
export function daysOfSuspensions(told: readonly SuspensionTold[]): Day[] {
  return suspensionsIn(told).flatMap(({ fromOn, untilOn }) => (untilOn === null ? [fromOn] : [fromOn, untilOn]));
}
