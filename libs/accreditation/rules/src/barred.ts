import type { Day, Refusal } from '@standing/kernel';
import type { SchemeLevels } from './aiming.js';
import type { ReductionTold } from './award.js';

/** A sanction keeps its member from every level above one before a day. */
export type Barred = {
  /** The level to which they were lowered, by its code. */
  readonly level: string;
  /** The first civil day on which they may apply for a higher one again, in the body's zone. */
  readonly from: Day;
};

/** The last that was told of each sanction. */
function lastTold<One extends Pick<ReductionTold, 'sanctionId' | 'revision'>>(told: readonly One[]): One[] {
  return told.filter(
    ({ sanctionId, revision }) => !told.some((other) => other.sanctionId === sanctionId && other.revision > revision),
  );
}

/** From which levels somebody is kept on a day; a sanction that never was keeps them from none (K14l). */
export function barredOn(told: readonly ReductionTold[], on: Day): Barred[] {
  return lastTold(told).flatMap(({ lowersTo }) =>
    lowersTo !== null && lowersTo.fromOn <= on && on < lowersTo.applyFromOn
      ? [{ level: lowersTo.level, from: lowersTo.applyFromOn }]
      : [],
  );
}

/**
 * Why a level cannot be had yet: a panel lowered its member below it, and the day from which they may apply again has not
 * come (K14l). Of two the later day counts. Where the scheme lacks the level to which they were lowered, it counts as
 * below all of them.
 */
export function refusalsOfBarred(
  level: string,
  scheme: SchemeLevels | null,
  barred: readonly Barred[] = [],
): Refusal[] {
  const place = (code: string) => scheme?.levels.findIndex((one) => one.code === code) ?? -1;
  const days = barred.filter((one) => one.level !== level && place(level) > place(one.level)).map(({ from }) => from);
  const from = days.sort().at(-1);
  return from === undefined ? [] : [{ code: 'ACCREDITATION_LEVEL_REDUCED', params: { from } }];
}
