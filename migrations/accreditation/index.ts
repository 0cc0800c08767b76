import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Schemes1790000001000 } from './1790000001000-schemes.js';
import { Evidence1790000002000 } from './1790000002000-evidence.js';
import { Aims1790000003000 } from './1790000003000-aims.js';
import { MoreEvidence1790000004000 } from './1790000004000-more-evidence.js';
import { Awards1790000010000 } from './1790000010000-awards.js';
import { SchemeDrafts1790000011000 } from './1790000011000-scheme-drafts.js';
import { Assessors1790000012000 } from './1790000012000-assessors.js';
import { Assessment1790000013000 } from './1790000013000-assessment.js';
import { Upkeep1790000014000 } from './1790000014000-upkeep.js';
import { SavedViews1790000015000 } from './1790000015000-saved-views.js';
import { Achievements1790000016000 } from './1790000016000-achievements.js';
import { Leaving1790000017000 } from './1790000017000-leaving.js';
import { GuidedApplications1790000018000 } from './1790000018000-guided-applications.js';
import { Outcomes1790000019000 } from './1790000019000-outcomes.js';
import { ConditionalDecisions1790000020000 } from './1790000020000-conditional-decisions.js';
import { Deaths1790000021000 } from './1790000021000-deaths.js';
import { Lowerings1790000022000 } from './1790000022000-lowerings.js';
import { Chapters1790000023000 } from './1790000023000-chapters.js';
import { Absences1790000024000 } from './1790000024000-absences.js';
import { Fees1790000025000 } from './1790000025000-fees.js';
import { Suspensions1790000026000 } from './1790000026000-suspensions.js';
import { AwardsToldToEthics1790000041000 } from './1790000041000-awards-told-to-ethics.js';
import { AwardsToldToInsurance1790000037000 } from './1790000037000-awards-told-to-insurance.js';
import { AwardsToldToCpd1790000052000 } from './1790000052000-awards-told-to-cpd.js';
import { OtherPractice1790000028000 } from './1790000028000-other-practice.js';
import { ContinuityPlans1790000029000 } from './1790000029000-continuity-plans.js';
import { FeedbackGivers1790000030000 } from './1790000030000-feedback-givers.js';
import { SupervisorReports1790000031000 } from './1790000031000-supervisor-reports.js';
import { FeedbackWords1790000032000 } from './1790000032000-feedback-words.js';
import { SupervisionOfSupervision1790000033000 } from './1790000033000-supervision-of-supervision.js';
import { EmployersLetters1790000034000 } from './1790000034000-employers-letters.js';
import { CoversInLists1790000062000 } from './1790000062000-covers-in-lists.js';
import { PlansAndStatements1790000064000 } from './1790000064000-plans-and-statements.js';
import { PaymentsInTheLedger1790000063000 } from './1790000063000-payments-in-the-ledger.js';
import { LevelsLoweredByASanction1790000067000 } from './1790000067000-levels-lowered-by-a-sanction.js';
import { Restorations1790000066000 } from './1790000066000-restorations.js';
import { Sanctions1790000065000 } from './1790000065000-sanctions.js';

/** The migrations of accreditation, in the order in which they run. */
export const accreditation: readonly MigrationClass[] = [
  plumbing('accreditation'),
  Schemes1790000001000,
  Evidence1790000002000,
  Aims1790000003000,
  MoreEvidence1790000004000,
  Awards1790000010000,
  SchemeDrafts1790000011000,
  Assessors1790000012000,
  Assessment1790000013000,
  Upkeep1790000014000,
  SavedViews1790000015000,
  Achievements1790000016000,
  Leaving1790000017000,
  GuidedApplications1790000018000,
  Outcomes1790000019000,
  ConditionalDecisions1790000020000,
  Deaths1790000021000,
  Lowerings1790000022000,
  Chapters1790000023000,
  Absences1790000024000,
  Fees1790000025000,
  Suspensions1790000026000,
  AwardsToldToEthics1790000041000,
  OtherPractice1790000028000,
  ContinuityPlans1790000029000,
  FeedbackGivers1790000030000,
  SupervisorReports1790000031000,
  FeedbackWords1790000032000,
  SupervisionOfSupervision1790000033000,
  EmployersLetters1790000034000,
  AwardsToldToInsurance1790000037000,
  AwardsToldToCpd1790000052000,
  CoversInLists1790000062000,
  PaymentsInTheLedger1790000063000,
  PlansAndStatements1790000064000,
  Sanctions1790000065000,
  Restorations1790000066000,
  LevelsLoweredByASanction1790000067000,
];
