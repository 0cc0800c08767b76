import type { Day } from '@standing/kernel';
import { lastOf } from '../state-of.js';
import type { Route } from '../particulars.js';
import { shareOfAccess } from './accesses.js';
import { type Counted, once, seen } from './counted-case.js';
import { countsOfFairness, pastWindow, sharesOfFairness } from './fairness.js';
import type { Count, Share, Spread } from './figure.js';
import { countsOfFlow, type Load, loads } from './flow.js';
import type { Period } from './period.js';
import { countsOfEmergencies, countsOfSafety, type MeasureNow, measuresNow, spreadsOfSafety } from './safety.js';
import { sharesInTime, spreadsOfTime } from './timeliness.js';

/** All that is counted of cases, in the order in which it is read. */
export type Figures = {
  readonly spreads: readonly Spread[];
  readonly shares: readonly Share[];
  readonly counts: readonly Count[];
  readonly measures: readonly MeasureNow[];
  readonly loads: readonly Load[];
};

/** By which way charges are looked into; `none-said` where the procedure of the case asks for none, or none were served. */
export type Split = Route | 'none-said';

/** The figures of these cases on a day: of what happened in the period, and of what is there on the day. */
export function figuresOf(cases: readonly Counted[], period: Period, today: Day, split: Split | null = null): Figures {
  const chosen = split === null ? cases : cases.filter((one) => splitOf(one) === split);
  const asked = { cases: seen(chosen, today), today, period };
  return {
    spreads: [...spreadsOfTime(once(asked)), ...spreadsOfSafety(asked)],
    shares: [...sharesInTime(asked), shareOfAccess(asked), ...sharesOfFairness(once(asked))],
    counts: [
      ...countsOfFlow(once(asked)),
      ...countsOfSafety(asked),
      ...countsOfEmergencies(asked),
      ...countsOfFairness(once(asked)),
      pastWindow(asked),
    ],
    measures: measuresNow(asked),
    loads: loads(asked),
  };
}

export function splitOf({ theCase }: Counted): Split {
  return lastOf(theCase, 'serve')?.route ?? 'none-said';
}
