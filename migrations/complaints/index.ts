import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Cases1790000001000 } from './1790000001000-cases.js';
import { Procedure1790000011000 } from './1790000011000-procedure.js';
import { InterimMeasures1790000012000 } from './1790000012000-interim-measures.js';
import { Clocks1790000013000 } from './1790000013000-clocks.js';
import { Drafts1790000014000 } from './1790000014000-drafts.js';
import { Sanctions1790000015000 } from './1790000015000-sanctions.js';
import { AdoptedProcedure1790000016000 } from './1790000016000-adopted-procedure.js';
import { PlainSteps1790000017000 } from './1790000017000-plain-steps.js';
import { ConditionEvidence1790000026000 } from './1790000026000-condition-evidence.js';
import { Hearing1790000022000 } from './1790000022000-hearing.js';
import { Restorations1790000028000 } from './1790000028000-restorations.js';
import { Peers1790000027000 } from './1790000027000-peers.js';
import { ScreeningReminders1790000031000 } from './1790000031000-screening-reminders.js';
import { Rota1790000029000 } from './1790000029000-rota.js';
import { IdentityOpenings1790000030000 } from './1790000030000-identity-openings.js';
import { Offices1790000032000 } from './1790000032000-offices.js';
import { CaseNotes1790000037000 } from './1790000037000-case-notes.js';
import { MeterTurns1790000038000 } from './1790000038000-meter-turns.js';
import { TakenDown1790000033000 } from './1790000033000-taken-down.js';
import { GuardedComplainants1790000042000 } from './1790000042000-guarded-complainants.js';
import { EmergencyOpenings1790000034000 } from './1790000034000-emergency-openings.js';
import { MergedComplaints1790000040000 } from './1790000040000-merged-complaints.js';
import { Lengthenings1790000044000 } from './1790000044000-lengthenings.js';
import { Leaving1790000048000 } from './1790000048000-leaving.js';
import { HeardLevels1790000046000 } from './1790000046000-heard-levels.js';
import { CustodyReminders1790000045000 } from './1790000045000-custody-reminders.js';
import { AccessRequests1790000052000 } from './1790000052000-access-requests.js';
import { Reports1790000020000 } from './1790000020000-reports.js';
import { Evidence1790000025000 } from './1790000025000-evidence.js';
import { Disclosures1790000025500 } from './1790000025500-disclosures.js';
import { Erasure1790000019000 } from './1790000019000-erasure.js';
import { Conflicts1790000021000 } from './1790000021000-conflicts.js';
import { Exclusions1790000050000 } from './1790000050000-exclusions.js';
import { Letters1790000024000 } from './1790000024000-letters.js';

/** The migrations of complaints, in the order in which they run. */
export const complaints: readonly MigrationClass[] = [
  plumbing('complaints'),
  Cases1790000001000,
  Procedure1790000011000,
  InterimMeasures1790000012000,
  Clocks1790000013000,
  Drafts1790000014000,
  Sanctions1790000015000,
  AdoptedProcedure1790000016000,
  PlainSteps1790000017000,
  Reports1790000020000,
  Erasure1790000019000,
  Conflicts1790000021000,
  Hearing1790000022000,
  Letters1790000024000,
  Evidence1790000025000,
  Disclosures1790000025500,
  ConditionEvidence1790000026000,
  Peers1790000027000,
  Restorations1790000028000,
  Rota1790000029000,
  IdentityOpenings1790000030000,
  ScreeningReminders1790000031000,
  Offices1790000032000,
  CaseNotes1790000037000,
  TakenDown1790000033000,
  EmergencyOpenings1790000034000,
  MergedComplaints1790000040000,
  GuardedComplainants1790000042000,
  MeterTurns1790000038000,
  Lengthenings1790000044000,
  CustodyReminders1790000045000,
  Leaving1790000048000,
  Exclusions1790000050000,
  HeardLevels1790000046000,
  AccessRequests1790000052000,
];
