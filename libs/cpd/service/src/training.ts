import { AcceptAttendance } from './training/accept-attendance.js';
import { AttendanceResolver } from './training/attendance.resolver.js';
import { EraseOldAttendance } from './training/erase-old-attendance.job.js';
import { KeepEvent } from './training/keep-event.js';
import { KeepProvider } from './training/keep-provider.js';
import { MakeProviderKey } from './training/make-provider-key.js';
import { MembersAt } from './training/members-at.js';
import { RefuseAttendance } from './training/refuse-attendance.js';
import { ReportAttendance } from './training/report-attendance.js';
import { RevokeProviderKey } from './training/revoke-provider-key.js';
import { TakeAttendance } from './training/take-attendance.js';
import {
  AttendanceAnswerRow,
  AttendanceEntity,
  EventRevision,
  ProviderKeyEndRow,
  ProviderKeyRow,
  ProviderRevision,
} from './training/training.entities.js';
import { TrainingQueries } from './training/training.queries.js';
import { TrainingResolver } from './training/training.resolver.js';

const keeping = [KeepProvider, KeepEvent, MakeProviderKey, RevokeProviderKey];
const attending = [MembersAt, ReportAttendance, TakeAttendance, AcceptAttendance, RefuseAttendance];

/** Training providers, their events, and attendance that they report and coaches accept: what it is made of. */
export const training = {
  entities: [ProviderRevision, EventRevision, ProviderKeyRow, ProviderKeyEndRow, AttendanceEntity, AttendanceAnswerRow],
  providers: [...keeping, ...attending, EraseOldAttendance, TrainingQueries, TrainingResolver, AttendanceResolver],
};
