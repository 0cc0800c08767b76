/** The requirements engine: what a scheme asks of a level, and whether a person's evidence meets it on a day, and why. */
export type { Text } from './text.js';
export {
  type ActiveEvidence,
  type Evidence,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type LapsedEvidence,
  TRUST_LEVELS,
  type Trust,
} from './evidence.js';
export type { Amount, Filter, Floor, Measure, NamedFloor, Requirement, Threshold, Window } from './requirement.js';
export {
  type AwardSettings,
  type Calendar,
  type Level,
  monthsOfValidity,
  type SchemeVersion,
  type Settings,
} from './scheme-version.js';
export type { Decision, EvidenceUse, Line, Remedy, RemedyCode, Result, Unit } from './decision.js';
export { LEFT_OUT_REASONS, type LeftOutReason } from './left-out.js';
export { decide } from './decide.js';
export { nextBest } from './next-best.js';
