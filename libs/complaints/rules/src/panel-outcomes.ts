import type { Panel } from './appointing.js';
import type { CaseEventName, Outcome } from './case.js';
import type { Recommended } from './sanctions/exclusion.js';
import type { Imposed } from './sanctions/imposing.js';

/** What an appeal panel decides of a decision; under the short procedure it confirms or quashes it and nothing else. */
export const APPEAL_OUTCOMES = ['confirm', 'quash', 'vary', 'remit'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
/** What an interim panel decides of a measure: of a proposed one, then of one in effect. */
export const INTERIM_OUTCOMES = ['impose', 'refuse', 'keep', 'lift'] as const;
export type InterimOutcome = (typeof INTERIM_OUTCOMES)[number];
/** What a sanction panel decides in a review: other terms, or that what was to be met was met, or was not. */
export const REVIEW_OUTCOMES = ['vary', 'met', 'not-met'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];
/** What a sanction panel decides once somebody asks to be restored. */
export const RESTORATION_OUTCOMES = ['restore', 'not-restore'] as const;
export type RestorationOutcome = (typeof RESTORATION_OUTCOMES)[number];
/** What a sanction panel decides once a respondent asks to leave. */
export const LEAVING_OUTCOMES = ['let-leave', 'not-let-leave'] as const;
export type LeavingOutcome = (typeof LEAVING_OUTCOMES)[number];
export type PanelOutcome =
  | Outcome
  | AppealOutcome
  | InterimOutcome
  | ReviewOutcome
  | RestorationOutcome
  | LeavingOutcome;

/** What one member proposes that the panel decides. It never changes: another proposal takes its place. */
export type Proposal = {
  readonly panel: Panel;
  readonly outcome: PanelOutcome;
  readonly reasons: string;
  /** It is to take effect although an appeal is possible. */
  readonly immediateEffect: boolean;
  /** Why at once: reasons of their own. */
  readonly immediateReasons: string;
} & Imposed &
  Recommended;

/** The step that each outcome of an appeal, of an interim measure, of a review, of a restoration and of a proposal to leave is. */
export const APPEAL_STEPS = {
  confirm: 'confirm-on-appeal',
  quash: 'quash-on-appeal',
  vary: 'vary-on-appeal',
  remit: 'remit',
} as const satisfies Record<AppealOutcome, CaseEventName>;
export const MEASURE_STEPS = {
  impose: 'impose-measure',
  refuse: 'refuse-measure',
  keep: 'keep-measure',
  lift: 'lift-measure',
} as const satisfies Record<InterimOutcome, CaseEventName>;
export const REVIEW_STEPS = {
  vary: 'vary-sanction',
  met: 'complete-sanction',
  'not-met': 'fail-sanction',
} as const satisfies Record<ReviewOutcome, CaseEventName>;
export const RESTORATION_STEPS = {
  restore: 'grant-restoration',
  'not-restore': 'refuse-restoration',
} as const satisfies Record<RestorationOutcome, CaseEventName>;
export const LEAVING_STEPS = {
  'let-leave': 'accept-leaving',
  'not-let-leave': 'refuse-leaving',
} as const satisfies Record<LeavingOutcome, CaseEventName>;
