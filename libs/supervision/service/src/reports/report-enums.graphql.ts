import { registerEnumType } from '@nestjs/graphql';
import type { ReportDeclineReason, ReportState } from '@standing/supervision/rules';

export const ReportStateKind = {
  ASKED: 'asked',
  TO_READ: 'to-read',
  CHANGE_ASKED: 'change-asked',
  AGREED: 'agreed',
  HANDED_OVER: 'handed-over',
  DECLINED: 'declined',
  TAKEN_BACK: 'taken-back',
} as const satisfies Record<string, ReportState>;
registerEnumType(ReportStateKind, {
  name: 'SupervisorReportState',
  description:
    'ASKED, CHANGE_ASKED: the supervisor is to write. TO_READ: the coach is to sign, or to ask for a change. AGREED: both signed the last version. HANDED_OVER: the coach took it into an application, and nothing in it changes any more.',
});

export const ReportDeclineReasonKind = {
  TOO_EARLY: 'too-early',
  TOO_FEW_SESSIONS: 'too-few-sessions',
  NO_TIME: 'no-time',
  OTHER: 'other',
} as const satisfies Record<string, ReportDeclineReason>;
registerEnumType(ReportDeclineReasonKind, {
  name: 'ReportDeclineReason',
  description: 'Why a supervisor writes no report; the coach alone reads it.',
});
