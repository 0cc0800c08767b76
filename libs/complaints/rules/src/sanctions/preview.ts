import { addDays, type Day } from '@standing/kernel';
import { datedEffects, effectsOn, type EffectsOn } from './effects.js';
import { isReviewed, type SanctionHistory, termEnd } from './history.js';
import { linesOf } from './lines.js';
import { mayApplyAgainOn, spentOn } from './spent.js';
import type { Terms } from './terms.js';

/** How a sanction may come to its end: as it is decided and nobody does anything, or as a sanction panel finds. */
export type PreviewBranch = 'as-decided' | 'met' | 'not-met';

/** What holds and what the public reads from a day on. */
export type PreviewDay = EffectsOn & { readonly on: Day };

/** What somebody would read of it, day by change, and when it is no longer held against them. */
export type Preview = {
  readonly branch: PreviewBranch;
  /** Each day on which anything changes, in order: the first is that of its notification. */
  readonly days: readonly PreviewDay[];
  /** The first day on which the public reads nothing of it; null where it never reads anything. */
  readonly silentFrom: Day | null;
  readonly spentOn: Day | null;
  /** The first day on which one may apply again or be restored; null where it ends by itself. */
  readonly mayApplyAgainOn: Day | null;
};

/**
 * What the public will read of a sanction on each day on which that changes, if it takes effect on this day; for one that
 * is reviewed, also after *met* and after *not met*, as if it were found on the last day to decide. These are the very
 * days that the others are told.
 */
export function preview(terms: Terms, fromOn: Day): Preview[] {
  const inForce: SanctionHistory = { decided: terms, acts: [{ act: 'in-force', on: fromOn }] };
  const end = terms.kind === 'conditions' && isReviewed(terms.kind) ? termEnd(terms, fromOn) : null;
  const found = (act: 'completed' | 'not-met', until: Day): SanctionHistory => ({
    ...inForce,
    acts: [...inForce.acts, { act, on: addDays(until, -1) }],
  });
  return [
    ahead('as-decided', inForce),
    ...(end === null ? [] : [ahead('met', found('completed', end)), ahead('not-met', found('not-met', end))]),
  ];
}

/** What the public will read of a sanction that is there already, from what is known of it today. */
export function previewOf(history: SanctionHistory): Preview {
  return ahead('as-decided', history);
}

function ahead(branch: PreviewBranch, history: SanctionHistory): Preview {
  const lines = linesOf(history);
  const days = [...datedEffects(history), ...lines]
    .flatMap(({ fromOn, untilOn }) => (untilOn === null ? [fromOn] : [fromOn, untilOn]))
    .concat(history.acts.flatMap(({ act, on }) => (act === 'in-force' ? [on] : [])));
  const all = [...new Set(days)].sort();
  return {
    branch,
    days: all.map((on) => ({ on, ...effectsOn([history], on) })),
    silentFrom:
      lines
        .map(({ untilOn }) => untilOn)
        .sort()
        .at(-1) ?? null,
    spentOn: spentOn(history),
    mayApplyAgainOn: mayApplyAgainOn(history),
  };
}
