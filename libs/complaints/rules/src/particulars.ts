import type { Day } from '@standing/kernel';
import type { Seat } from './functions.js';
import type { Weighing } from './sanctions/ladder.js';
import type { ViewedCondition, WarnedCondition } from './sanctions/said-of-conditions.js';
import type { Terms } from './sanctions/terms.js';

/** What an interim measure protects; one of these, or there is none. */
export const MEASURE_GROUNDS = ['public-protection', 'public-interest', 'own-interest'] as const;
export type MeasureGround = (typeof MEASURE_GROUNDS)[number];

/** What was decided of the case: any other sanction than a withdrawal says in its terms which. */
export type Outcome = 'withdrawal' | 'sanction' | 'no-breach';

/** How great the danger is while the case goes on. */
export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** What a case may be about that no talk between two people settles (row 10). */
export const RISK_FEATURES = ['sexual', 'crime', 'minor', 'discrimination', 'power-imbalance'] as const;
export type RiskFeature = (typeof RISK_FEATURES)[number];

/** Why a complaint is not for this procedure; the list is closed, so that reasons can be counted. */
export const CLOSURE_REASONS = [
  'not-of-this-body',
  'not-of-the-code',
  'nothing-alleged',
  'cannot-be-verified',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** By what right a case is handed to another body. */
export const REFERRAL_BASES = ['consent', 'legal-duty'] as const;
export type ReferralBasis = (typeof REFERRAL_BASES)[number];

/** By which way charges are looked into. */
export const ROUTES = ['disciplinary', 'practice-review', 'health', 'judgment'] as const;
export type Route = (typeof ROUTES)[number];

/** On which grounds a complainant asks that a closure be looked at again. */
export const REVIEW_GROUNDS = ['weight-of-evidence', 'new-evidence', 'procedural-error'] as const;
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** On which grounds a decision is appealed against. */
export const APPEAL_GROUNDS = ['procedure', 'facts', 'sanction', 'new-evidence', 'bias'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

/** How it is shown that the notice of a hearing came. */
export const NOTICE_PROOFS = ['registered-letter', 'by-hand', 'electronic'] as const;
export type NoticeProof = (typeof NOTICE_PROOFS)[number];

/** For what a case waits outside the body. */
export const STAYS = ['court', 'police', 'other-body', 'health'] as const;
export type Stay = (typeof STAYS)[number];

/** What an event brings with it, as codes, choices and days; its texts are kept elsewhere. */
export type Particulars = {
  /** The charges are in writing, with what they may lead to and the edition of the code in force at the time of the facts. */
  readonly inWriting?: boolean;
  /** The person who acts has said that they have no conflict of interest. */
  readonly noConflict?: boolean;
  readonly outcome?: Outcome;
  /** The reasons are written. */
  readonly reasoned?: boolean;
  /** The decision takes effect although an appeal is possible; only with reasons of its own. */
  readonly immediateEffect?: boolean;
  /** What an interim measure is to protect. */
  readonly ground?: MeasureGround;
  /** What the sanction is, as it is decided or varied. */
  readonly sanction?: Terms;
  /** How the panel came to it, rung by rung. */
  readonly weighing?: Weighing;
  readonly risk?: Risk;
  readonly features?: readonly RiskFeature[];
  readonly closure?: ClosureReason;
  /** The last day of the facts, or of the relation where that ended later: limitation counts from it. */
  readonly factsUntil?: Day;
  readonly basis?: ReferralBasis;
  readonly route?: Route;
  /** Both parties agree, in writing. */
  readonly bothAgree?: boolean;
  /** Whoever complained was asked, and says that this complaint and the earlier one are both theirs. */
  readonly bothTheirs?: boolean;
  /** The respondent admits the facts. */
  readonly admitted?: boolean;
  /** The respondent asks for the withdrawal of their own accord. */
  readonly asked?: boolean;
  /** Facts alone: no finding and no sanction. */
  readonly factsOnly?: boolean;
  /** Each exhibit is in the log with its hash. */
  readonly exhibitsHashed?: boolean;
  readonly reviewGround?: ReviewGround;
  readonly appealGround?: AppealGround;
  /** Of which members an objection speaks, and who leaves with one that is upheld, by where they sit. */
  readonly seats?: readonly Seat[];
  /** Objections to the panel are upheld. */
  readonly upheld?: boolean;
  readonly hearingOn?: Day;
  /** How it is shown that the notice came, and the day on which it did. */
  readonly proof?: NoticeProof;
  readonly arrivedOn?: Day;
  /** The day on which an adjourned hearing goes on. */
  readonly resumeOn?: Day;
  /** One of the parties asked for it. */
  readonly askedByParty?: boolean;
  /** Both parties agree in writing to go on with other members. */
  readonly newPanelAgreed?: boolean;
  /** At least one allegation is proven. */
  readonly proven?: boolean;
  /** What is proven is a breach of the code. */
  readonly breach?: boolean;
  readonly stay?: Stay;
  /** The evidence is new and could not be had before. */
  readonly newEvidence?: boolean;
  /** How the monitor of a sanction sees each of its conditions, beside its meter. */
  readonly viewed?: readonly ViewedCondition[];
  /** Which conditions a warning names, as their meters stood. */
  readonly warned?: readonly WarnedCondition[];
  /** Beside a withdrawal the panel recommends an exclusion from membership. */
  readonly recommendsExclusion?: boolean;
  /** The organ named by the statutes excluded the member, or did not. */
  readonly excluded?: boolean;
  /** The day of its meeting. */
  readonly organMetOn?: Day;
  /** The day on which the member had the notice that called them to be heard there. */
  readonly calledOn?: Day;
  /** As many days lay between that notice and the meeting as the statutes ask. */
  readonly calledInTime?: boolean;
  /** Every condition that a warning names is kept again by its meter. */
  readonly putRight?: boolean;
};
