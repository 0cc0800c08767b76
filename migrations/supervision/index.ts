import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Agreements1790000001000 } from './1790000001000-agreements.js';
import { Sessions1790000002000 } from './1790000002000-sessions.js';
import { Confirmation1790000003000 } from './1790000003000-confirmation.js';
import { SupervisorsByAddress1790000004000 } from './1790000004000-supervisors-by-address.js';
import { RightEnds1790000011000 } from './1790000011000-right-ends.js';
import { RequestsOfSession1790000012000 } from './1790000012000-requests-of-session.js';
import { MembersByMailbox1790000013000 } from './1790000013000-members-by-mailbox.js';
import { Deaths1790000014000 } from './1790000014000-deaths.js';
import { Proofs1790000015000 } from './1790000015000-proofs.js';
import { TermsAndRelations1790000016000 } from './1790000016000-terms-and-relations.js';
import { GroupSessions1790000017000 } from './1790000017000-group-sessions.js';
import { RightSuspensions1790000020000 } from './1790000020000-right-suspensions.js';
import { Statements1790000018000 } from './1790000018000-statements.js';
import { Reports1790000021000 } from './1790000021000-reports.js';
import { Subjects1790000022000 } from './1790000022000-subjects.js';
import { DeskAndDirectory1790000019000 } from './1790000019000-desk-and-directory.js';
import { AnnulledEnds1790000023000 } from './1790000023000-annulled-ends.js';
import { SessionReleases1790000025000 } from './1790000025000-session-releases.js';
import { SupervisorsToldToComplaints1790000024000 } from './1790000024000-supervisors-told-to-complaints.js';

/** The migrations of supervision, in the order in which they run. */
export const supervision: readonly MigrationClass[] = [
  plumbing('supervision'),
  Agreements1790000001000,
  Sessions1790000002000,
  Confirmation1790000003000,
  SupervisorsByAddress1790000004000,
  RightEnds1790000011000,
  RequestsOfSession1790000012000,
  MembersByMailbox1790000013000,
  Deaths1790000014000,
  Proofs1790000015000,
  TermsAndRelations1790000016000,
  GroupSessions1790000017000,
  Statements1790000018000,
  DeskAndDirectory1790000019000,
  RightSuspensions1790000020000,
  Reports1790000021000,
  Subjects1790000022000,
  AnnulledEnds1790000023000,
  SupervisorsToldToComplaints1790000024000,
  SessionReleases1790000025000,
];
