import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  AggravatingFactor,
  ConditionCode,
  MeterState,
  MonitorView,
  MitigatingFactor,
  RungReason,
  SanctionBranch,
  SanctionKind,
  SanctionLine,
  SanctionRole,
  SanctionTrackState,
} from './sanction.js';

type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

/** A sanction, as everybody who may read of it reads it. */
export const KIND_WORDS: Words<SanctionKind> = {
  NO_CASE: msg`Nothing is imposed`,
  ADVICE: msg`A letter of advice`,
  REDRESS: msg`An apology or redress`,
  LEARNING_PLAN: msg`A learning plan`,
  CAUTION: msg`A caution`,
  CONDITIONS: msg`The accreditation under conditions`,
  LEVEL_REDUCTION: msg`A lower level`,
  ROLE_REMOVAL: msg`The removal of a role`,
  SUSPENSION: msg`A disciplinary suspension`,
  WITHDRAWAL: msg`The withdrawal of the accreditation`,
  EXCLUSION: msg`The exclusion from the body`,
  NON_COMPLIANCE: msg`The end of the accreditation for not complying`,
  LEFT_BY_CONSENT: msg`The end of the accreditation by consent`,
  ADMINISTRATIVE_LAPSE: msg`An administrative lapse`,
};

export const REASON_WORDS: Words<RungReason> = {
  RISK_REMAINS: msg`A risk for clients would remain`,
  TOO_GRAVE: msg`What happened is too grave for it`,
  NO_INSIGHT: msg`The respondent does not see what was wrong`,
  REPEATED: msg`It was tried before, or it happened again`,
  CANNOT_BE_MET: msg`It could not be carried out`,
  DOES_NOT_APPLY: msg`It does not apply to this person`,
  UNDERMINES_TRUST: msg`Trust in the profession would suffer`,
};

export const AGGRAVATING_WORDS: Words<AggravatingFactor> = {
  BREACH_OF_TRUST: msg`Trust was broken`,
  REPETITION: msg`It happened more than once`,
  LACK_OF_INSIGHT: msg`No insight`,
  NO_REMEDIATION: msg`Nothing was put right`,
  HARM: msg`Somebody came to harm`,
  POTENTIAL_HARM: msg`Somebody could have come to harm`,
  PREVIOUS_FINDING: msg`An earlier finding`,
  OBSTRUCTION: msg`The procedure was obstructed`,
  ABUSE_OF_POSITION: msg`A position was abused`,
  VULNERABLE_PERSON: msg`A minor or a vulnerable person was concerned`,
};

export const MITIGATING_WORDS: Words<MitigatingFactor> = {
  INSIGHT: msg`Insight`,
  REMORSE: msg`Remorse`,
  APOLOGY: msg`An apology, which is no admission`,
  REMEDIATION: msg`What was wrong was put right`,
  TESTIMONIALS: msg`Testimonials`,
  ISOLATED: msg`It happened once`,
  TIME_PASSED: msg`Much time has passed`,
  SELF_REFERRAL: msg`They came forward themselves`,
};

export const CONDITION_WORDS: Words<ConditionCode> = {
  SUPERVISION_EVERY: msg`Supervision at least every so many weeks`,
  DEVELOPMENT_HOURS: msg`Hours of continuing professional development on ethics`,
  NO_MINORS: msg`No work with minors`,
  NO_VULNERABLE_ADULTS: msg`No work with vulnerable adults`,
  NO_GROUP_WORK: msg`No work with groups`,
  WRITTEN_CONTRACT: msg`Only with a written contract`,
  INSURED_IN: msg`Insured in a country`,
  NO_SUPERVISING_TRAINEES: msg`No supervision of others`,
  NO_ASSESSING: msg`No assessing`,
  QUARTERLY_REPORT: msg`A supervisor’s report each quarter, without content`,
};

/** Where a condition stands by the records. */
/** How the monitor of a sanction sees a condition. */
export const VIEW_WORDS: Readonly<Record<MonitorView, MessageDescriptor>> = {
  MET: msg`Kept, as the monitor sees it`,
  AT_RISK: msg`At risk, as the monitor sees it`,
  NOT_MET: msg`Not kept, as the monitor sees it`,
};

export const METER_WORDS: Words<MeterState> = {
  MET: msg`met`,
  ON_COURSE: msg`on course`,
  AT_RISK: msg`at risk`,
  MISSED: msg`not kept`,
  ENFORCED: msg`the platform sees to it`,
  NOT_MEASURED: msg`no record shows it`,
};

export const ROLE_WORDS: Words<SanctionRole> = { SUPERVISOR: msg`Supervisor`, ASSESSOR: msg`Assessor` };

/** What the public reads, in a few words. */
export const LINE_WORDS: Words<SanctionLine> = {
  CAUTION: msg`A caution`,
  CONDITIONS: msg`Accredited under conditions`,
  CONDITIONS_MET: msg`The conditions were met`,
  CONDITIONS_NOT_MET: msg`The conditions were not met`,
  LEVEL_REDUCED: msg`The level was reduced`,
  SUSPENDED: msg`Suspended`,
  SUSPENSION_ENDED: msg`A suspension has ended`,
  ROLE_REMOVED: msg`A role was removed`,
  WITHDRAWN: msg`The accreditation is withdrawn`,
  LEFT_BY_CONSENT: msg`Left by consent`,
  NOT_CURRENT: msg`Not current`,
};

export const BRANCH_WORDS: Words<SanctionBranch> = {
  AS_DECIDED: msg`As it is decided`,
  MET: msg`If the conditions are found met on the last day`,
  NOT_MET: msg`If they are found not met on the last day`,
};

export const TRACK_WORDS: Words<SanctionTrackState> = {
  PENDING: msg`Decided; it has not taken effect`,
  IN_FORCE: msg`In force`,
  REVIEW: msg`In force; its review is open`,
  VARIED: msg`In force, with other terms`,
  COMPLETED: msg`Completed`,
  NOT_MET: msg`Found not to be met`,
  EXPIRED: msg`Over: its term ran out`,
  SPENT: msg`Spent`,
  QUASHED: msg`Quashed on appeal`,
  ANNULLED: msg`Annulled: it never was`,
};
