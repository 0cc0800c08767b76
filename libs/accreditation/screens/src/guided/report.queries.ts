import { graphql } from '@standing/web-core';

/** The reports that could be taken into an application. */
export const reportsToTakeQuery = graphql(`
  query ReportsToTake {
    mySupervisorReports {
      id
      level
      side
      state
      supervisor {
        id
        name
      }
    }
  }
`);

export const handOverMutation = graphql(`
  mutation HandOverSupervisorReport($reportId: Uuid!, $idempotencyKey: Uuid!) {
    handOverSupervisorReport(reportId: $reportId, idempotencyKey: $idempotencyKey) {
      text
      ticket
    }
  }
`);

export const takeReportMutation = graphql(`
  mutation TakeSupervisorReport($input: TakeReportInput!, $idempotencyKey: Uuid!) {
    takeSupervisorReport(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const leaveReportOutMutation = graphql(`
  mutation LeaveSupervisorReportOut($revision: Int!, $idempotencyKey: Uuid!) {
    leaveSupervisorReportOut(revision: $revision, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
