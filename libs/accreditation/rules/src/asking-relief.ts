import { addMonths, type Day, type Refusal } from '@standing/kernel';
import type { Relief, ReliefAsked } from './relief.js';

/** The most months of one relief: a default of this platform, after the longest leave found in published rules. */
export const RELIEF_MONTHS = 24;

/** Every reason why it may not be asked for, or granted, beside the other reliefs of the person. */
export function refusalsToAskForRelief(asked: ReliefAsked, others: readonly Relief[], today: Day): Refusal[] {
  const { kind, fromOn, untilOn } = asked;
  if (untilOn < fromOn) return [{ code: 'ACCREDITATION_RELIEF_DAYS_REVERSED', path: 'untilOn' }];
  const overlapping = others.find((other) => other.kind === kind && isInTheWay(other, asked));
  return [
    ...(untilOn >= addMonths(fromOn, RELIEF_MONTHS)
      ? [{ code: 'ACCREDITATION_RELIEF_TOO_LONG', params: { most: RELIEF_MONTHS }, path: 'untilOn' }]
      : []),
    ...(kind === 'extension' && untilOn < today ? [{ code: 'ACCREDITATION_RELIEF_OVER', path: 'untilOn' }] : []),
    ...(overlapping
      ? [
          {
            code: 'ACCREDITATION_RELIEF_OVERLAPS',
            params: { from: overlapping.fromOn, until: lastDayOf(overlapping) },
            path: 'fromOn',
          },
        ]
      : []),
  ];
}

/** The last day on which it counts. */
export function lastDayOf({ untilOn, endedOn }: Pick<Relief, 'untilOn' | 'endedOn'>): Day {
  return endedOn ?? untilOn;
}

/** The same days are not asked for or granted twice. */
function isInTheWay(other: Relief, { fromOn, untilOn }: ReliefAsked): boolean {
  const stands = other.status === 'asked' || other.status === 'granted';
  return stands && other.fromOn <= untilOn && lastDayOf(other) >= fromOn;
}

/** The most members of one grant, so that one act stays within one short transaction. */
export const MOST_MEMBERS = 200;

/** Why relief is not granted to these as a whole. */
export function refusalsToGrantToMany(personIds: readonly string[]): Refusal[] {
  const path = 'personIds';
  if (personIds.length === 0) return [{ code: 'ACCREDITATION_RELIEF_FOR_NOBODY', path }];
  if (personIds.length <= MOST_MEMBERS) return [];
  return [{ code: 'ACCREDITATION_RELIEF_FOR_TOO_MANY', params: { most: MOST_MEMBERS }, path }];
}
