import { addMonths, type Day } from '@standing/kernel';
import { CATALOGUE } from './catalogue.js';
import { type SanctionHistory, stretchesOf } from './history.js';

/**
 * The first day on which a sanction is spent: it is weighed no more but as part of a pattern, by a reasoned order. Null
 * while it is not in force, where it never was, and for what ends an accreditation: that waits for its restoration.
 */
export function spentOn(history: SanctionHistory): Day | null {
  const last = stretchesOf(history).at(-1);
  if (!last) return null;
  const { spentAfter, term } = CATALOGUE[last.terms.kind];
  if (spentAfter === null) return null;
  const over =
    last.untilOn ?? (term?.of === 're-applying' ? addMonths(last.fromOn, last.terms.months ?? 0) : last.fromOn);
  return addMonths(over, spentAfter);
}

/**
 * To which level a sanction lowers (O6), from which day, and the first one on which a higher level may be applied for again: the
 * panel's months from its taking effect (K14l). Null for every other, before it is in force, and once it never was.
 */
export function lowersTo(
  history: SanctionHistory,
): { readonly level: string; readonly fromOn: Day; readonly applyFromOn: Day } | null {
  const last = stretchesOf(history).at(-1);
  const applyFromOn = mayApplyAgainOn(history);
  if (!last || applyFromOn === null || last.terms.level === null) return null;
  return { level: last.terms.level, fromOn: last.fromOn, applyFromOn };
}

/** The first day on which somebody may apply again, or be restored; null for a sanction that ends by itself. */
export function mayApplyAgainOn(history: SanctionHistory): Day | null {
  const last = stretchesOf(history).at(-1);
  if (!last || last.terms.months === null) return null;
  const { term } = CATALOGUE[last.terms.kind];
  return term === null || term.of === 'lasting' ? null : addMonths(last.fromOn, last.terms.months);
}
