import type { PauseReason } from './case.js';

/** The clocks of a case, by the names of the procedure. */
export const CLOCK_NAMES = [
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'K9',
  'K9a',
  'K10',
  'K10a',
  'K10r',
  'K10u',
  'K11',
  'K17',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

export type Length =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'working-days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number };

export type ClockRule = {
  readonly what:
    | 'acknowledge'
    | 'tell-complainant'
    | 'screen-risk'
    | 'triage'
    | 'reply'
    | 'investigate'
    | 'appeal'
    | 'ask-review'
    | 'interim-measure'
    | 'answer-measure'
    | 'review-measure'
    | 'hear-measure'
    | 'decide-appeal'
    | 'inform-respondent';
  readonly length: Length;
  /** Whose time it is: a party's deadline moves to the next working day, the body's own never does. */
  readonly of: 'body' | 'party';
  /** For which reasons it may stand still; an empty list is never. */
  readonly pausedBy: readonly PauseReason[];
};

const days = (count: number): Length => ({ unit: 'days', count });
const months = (count: number): Length => ({ unit: 'months', count });
const NEVER: readonly PauseReason[] = [];

/** What each clock measures. Lengths are those of the procedure unless a body adopts others. */
export const CLOCKS: Readonly<Record<ClockName, ClockRule>> = {
  K1: { what: 'acknowledge', length: days(7), of: 'body', pausedBy: NEVER },
  K2: { what: 'tell-complainant', length: months(3), of: 'body', pausedBy: NEVER },
  K3: { what: 'screen-risk', length: { unit: 'working-days', count: 2 }, of: 'body', pausedBy: NEVER },
  K4: { what: 'triage', length: days(28), of: 'body', pausedBy: ['info', 'resolution'] },
  K5: { what: 'reply', length: days(28), of: 'party', pausedBy: ['health', 'court'] },
  K6: { what: 'investigate', length: days(90), of: 'body', pausedBy: ['health', 'court', 'third-party'] },
  K9: { what: 'appeal', length: days(28), of: 'party', pausedBy: NEVER },
  K9a: { what: 'ask-review', length: days(14), of: 'party', pausedBy: NEVER },
  K10: { what: 'interim-measure', length: months(18), of: 'body', pausedBy: NEVER },
  K10a: { what: 'answer-measure', length: { unit: 'working-days', count: 10 }, of: 'party', pausedBy: NEVER },
  K10r: { what: 'review-measure', length: months(6), of: 'body', pausedBy: NEVER },
  K10u: { what: 'hear-measure', length: days(14), of: 'body', pausedBy: NEVER },
  K11: { what: 'decide-appeal', length: days(60), of: 'body', pausedBy: ['party'] },
  K17: { what: 'inform-respondent', length: months(1), of: 'body', pausedBy: NEVER },
};
