import { percentile } from './percentile.js';

/** Lengths of time, in civil days. */
export const SPREADS = ['end-to-end', 'body-time', 'party-time', 'stage', 'first-screen', 'measure-decision'] as const;
export type SpreadName = (typeof SPREADS)[number];

/** How many of how many. */
export const SHARES = [
  'acknowledged-in-time',
  'told-in-time',
  'triaged-in-time',
  'ended-in-nine-months',
  'access-in-time',
  'case-to-answer',
  'appealed',
  'appeal-upheld',
] as const;
export type ShareName = (typeof SHARES)[number];

/** Numbers of cases. */
export const COUNTS = [
  'received',
  'ended',
  'reopened',
  'backlog',
  'ageing',
  'no-action',
  'risk-unscreened',
  'measure-in-effect',
  'opened-in-emergency',
  'paused',
  'paused-at-all',
  'ended-from',
  'decided',
  'withdrawn-by-complainant',
  'sent-back',
  'annulled',
  'past-window',
] as const;
export type CountName = (typeof COUNTS)[number];

/** The time that one case took, or takes so far. */
export type Taken = { readonly id: string; readonly days: number; readonly goesOn: boolean };

/**
 * How long something takes: the median and the ninetieth percentile of what ended in the period, and beside them always the oldest,
 * among those that go on too. So a case that is never ended cannot make the others look fast.
 */
export type Spread = {
  readonly figure: SpreadName;
  /** Which stage, where the figure has parts. */
  readonly part: string | null;
  readonly ended: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly oldest: Taken | null;
  readonly taken: readonly Taken[];
};

/** How many did what was to be done. */
export type Share = {
  readonly figure: ShareName;
  readonly met: readonly string[];
  readonly missed: readonly string[];
};

/** How many cases; with days where the figure adds days up. */
export type Count = {
  readonly figure: CountName;
  readonly part: string | null;
  readonly cases: readonly string[];
  readonly days: number | null;
};

/** The spread of what was taken. */
export function spreadOf(figure: SpreadName, taken: readonly Taken[], part: string | null = null): Spread {
  const ended = taken.filter(({ goesOn }) => !goesOn).map(({ days }) => days);
  const oldest = taken.reduce<Taken | null>((found, one) => (found && found.days >= one.days ? found : one), null);
  return {
    figure,
    part,
    ended: ended.length,
    median: percentile(ended, 50),
    p90: percentile(ended, 90),
    oldest,
    taken,
  };
}

/** A number of cases, each once. */
export function countOf(figure: CountName, ids: readonly string[], part: string | null = null): Count {
  return { figure, part, cases: [...new Set(ids)], days: null };
}
