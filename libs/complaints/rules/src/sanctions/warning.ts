import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { since } from '../full/facts-of-case.js';
import type { ConditionCode } from './conditions-bank.js';
import type { SanctionHistory } from './history.js';
import { type Evidence, type Meter, metersOn, type MeterState } from './meters.js';
import type { WarnedCondition } from './said-of-conditions.js';

/** A warning before a sanction may be found not to be met (row 39), as far as days and codes tell of it. */
export type Warning = {
  readonly warnedOn: Day;
  /** None where the sanction has no conditions: then it speaks of all that was to be proved. */
  readonly conditions: readonly WarnedCondition[];
  /** The day on which it is proved that it came; null until then. Its time runs from that day. */
  readonly provedOn: Day | null;
  readonly answeredOn: Day | null;
  /** The first day on which it is no ground any more: what it names was put right, or something was decided. */
  readonly endedOn: Day | null;
};

/** With these a meter stands otherwise than on the way: what it measures is not kept, or no record shows that it is. */
const OPEN: readonly MeterState[] = ['at-risk', 'missed', 'not-measured'];

/** After these a warning is no ground any more: what it names was put right, or something was decided of the sanction. */
export const ENDS_WARNING = [
  'warning-lapses',
  'vary-sanction',
  'complete-sanction',
  'fail-sanction',
] as const satisfies readonly CaseEventName[];

/** The warning that was given last of the sanction that is in force; null where none was. */
export function lastWarning(theCase: Pick<Case, 'events'>): Warning | null {
  const own = since(theCase, 'put-sanction-in-force');
  const at = own.findLastIndex(({ event }) => event === 'warn-of-breach');
  const warned = own[at];
  if (warned === undefined) return null;
  const later = own.slice(at);
  const dayOf = (...names: readonly CaseEventName[]): Day | null =>
    later.find(({ event }: CaseEvent) => names.includes(event))?.on ?? null;
  return {
    warnedOn: warned.on,
    conditions: warned.warned ?? [],
    provedOn: dayOf('prove-warning'),
    answeredOn: dayOf('answer-warning'),
    endedOn: dayOf(...ENDS_WARNING),
  };
}

/** The warning that is a ground to find the sanction not to be met; null where there is none. */
export function standingWarning(theCase: Pick<Case, 'events'>): Warning | null {
  const last = lastWarning(theCase);
  return last?.endedOn === null ? last : null;
}

/** Whether a warning may name what this meter measures. */
export function canBeWarnedOf({ state }: Pick<Meter, 'state'>): boolean {
  return OPEN.includes(state);
}

/**
 * Whether every condition that a warning names is kept again by its meter. One that no record shows is never put right by a
 * meter, nor is a warning that names no condition.
 */
export function isPutRight({ conditions }: Pick<Warning, 'conditions'>, meters: readonly Meter[]): boolean {
  const isKept = ({ code }: WarnedCondition) =>
    meters.some((meter) => meter.condition.code === code && !canBeWarnedOf(meter));
  return conditions.length > 0 && conditions.every(isKept);
}

/** Whether that was so on any day since the warning, by what the records show today: nobody need have looked on that day. */
export function wasPutRight(
  warning: Pick<Warning, 'conditions' | 'warnedOn'>,
  history: SanctionHistory,
  evidence: readonly Evidence[],
  today: Day,
): boolean {
  const days = Array.from({ length: daysBetween(warning.warnedOn, today) + 1 }, (_, after) =>
    addDays(warning.warnedOn, after),
  );
  return days.some((day) => isPutRight(warning, metersOn(history, evidence, day)));
}

/** What a warning of these conditions says of each by its meter, in the order of the sanction; a refusal of each that has no place in it. */
export function warnedOf(
  codes: readonly ConditionCode[],
  meters: readonly Meter[],
): { readonly warned: WarnedCondition[]; readonly refusals: Refusal[] } {
  const named = meters.filter(({ condition }) => codes.includes(condition.code));
  const kept = codes.filter((code) => !named.some((meter) => meter.condition.code === code && canBeWarnedOf(meter)));
  return {
    warned: named.map(({ condition: { code }, state }) => ({ code, state })),
    refusals: kept.map((condition) => ({
      code: 'COMPLAINTS_CONDITION_KEPT',
      params: { condition },
      path: 'conditions',
    })),
  };
}
