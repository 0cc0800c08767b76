import { addDays, addMonths, type Day } from '@standing/kernel';
import { CATALOGUE, type LineCode } from './catalogue.js';
import type { Condition } from './conditions-bank.js';
import { CONDITIONS } from './conditions-bank.js';
import { type SanctionHistory, type Stretch, stretchesOf } from './history.js';

/** One line of the public register and its days. Whatever is published has a day on which it is no longer. */
export type Line = {
  readonly line: LineCode;
  readonly fromOn: Day;
  /** The first day on which it is read no longer. */
  readonly untilOn: Day;
  /** The last day of what the line speaks of, where it has one; it is said in words. */
  readonly lastOn: Day | null;
  /** The conditions that a client should know of. */
  readonly conditions: readonly Condition[];
};

/** The lines of a sanction by all that is in its history; none before it is in force, and none once it never was. */
export function linesOf(history: SanctionHistory): Line[] {
  return stretchesOf(history)
    .flatMap((stretch) => linesOfStretch(stretch))
    .filter(({ fromOn, untilOn }) => fromOn < untilOn);
}

function linesOfStretch(stretch: Stretch): Line[] {
  const { terms, fromOn, untilOn } = stretch;
  const { shown } = CATALOGUE[terms.kind];
  if (shown === null || (!shown.unnamed && !terms.named)) return [];
  const conditions = terms.conditions.filter(({ code }) => CONDITIONS[code].public);
  const line = { line: shown.line, fromOn, lastOn: lastDayOf(stretch), conditions };
  if (shown.months !== null) return [{ ...line, untilOn: sooner(addMonths(fromOn, shown.months), cut(stretch)) }];
  // A sanction that lasts has a term; without one it would be shown for ever, and so it is not shown.
  if (untilOn === null) return [];
  return [...whileIt(stretch, { ...line, untilOn }), ...afterIt(stretch, untilOn)];
}

/** A line of fixed length ends with its stretch where something else took its place. */
function cut({ endedBy, untilOn }: Stretch): Day | null {
  return endedBy === 'variation' ? untilOn : null;
}

/** While it lasts; from the day on which conditions were found not to be met, it says that. */
function whileIt({ notMetOn, terms }: Stretch, line: Line): Line[] {
  if (terms.kind !== 'conditions' || notMetOn === null || notMetOn >= line.untilOn) return [line];
  return [
    { ...line, untilOn: notMetOn },
    { ...line, line: 'conditions-not-met', fromOn: notMetOn },
  ];
}

/** After it, of somebody who is named: that conditions were met is said only of those that somebody found to be. */
function afterIt({ terms, endedBy, notMetOn }: Stretch, untilOn: Day): Line[] {
  const tail = CATALOGUE[terms.kind].shown?.tail;
  if (!tail || !terms.named) return [];
  const after = { fromOn: untilOn, untilOn: addMonths(untilOn, tail.months), lastOn: null, conditions: [] };
  if (terms.kind !== 'conditions') return [{ ...after, line: tail.line }];
  if (endedBy === 'completion') return [{ ...after, line: tail.line }];
  return notMetOn === null ? [] : [{ ...after, line: 'conditions-not-met' }];
}

function lastDayOf({ termUntil }: Stretch): Day | null {
  return termUntil === null ? null : addDays(termUntil, -1);
}

function sooner(one: Day, other: Day | null): Day {
  return other !== null && other < one ? other : one;
}
