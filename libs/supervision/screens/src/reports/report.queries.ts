import { graphql } from '@standing/web-core';

/** The reports of which I am the coach or the supervisor, whom I could ask, and what levels are called. */
export const reportsQuery = graphql(`
  query SupervisorReports {
    mySupervisorReports {
      id
      level
      side
      state
      coachName
      askedOn
      supervisor {
        id
        name
      }
    }
    schemeLevels {
      code
      title
    }
    myAgreements {
      id
      subject
      status
      supervisor {
        id
        name
      }
    }
  }
`);

export const reportFragment = graphql(`
  fragment ReportShown on SupervisorReport {
    id
    level
    side
    state
    coachName
    askedOn
    endedOn
    declineReason
    handedOverOn
    supervisor {
      id
      name
    }
    supervisorCannotSign {
      code
      message
    }
    versions {
      number
      sentOn
      sha256
      readiness
      practice
      supervision
      changeAsked {
        words
        askedOn
      }
      signatures {
        side
        name
        signedOn
        method
      }
    }
  }
`);

export const reportQuery = graphql(`
  query SupervisorReport($id: Uuid!) {
    supervisorReport(id: $id) {
      ...ReportShown
    }
    schemeLevels {
      code
      title
    }
  }
`);

export const askForReportMutation = graphql(`
  mutation AskForSupervisorReport($agreementId: Uuid!, $level: String!, $idempotencyKey: Uuid!) {
    askForSupervisorReport(agreementId: $agreementId, level: $level, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const askAgainMutation = graphql(`
  mutation AskForSupervisorReportAgain($reportId: Uuid!, $idempotencyKey: Uuid!) {
    askForSupervisorReportAgain(reportId: $reportId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const signReportMutation = graphql(`
  mutation SignSupervisorReport($reportId: Uuid!, $sha256: String!, $namesNobody: Boolean!, $idempotencyKey: Uuid!) {
    signSupervisorReport(
      reportId: $reportId
      sha256: $sha256
      namesNobody: $namesNobody
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const askToChangeMutation = graphql(`
  mutation AskToChangeSupervisorReport($reportId: Uuid!, $sha256: String!, $words: String!, $idempotencyKey: Uuid!) {
    askToChangeSupervisorReport(reportId: $reportId, sha256: $sha256, words: $words, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const sendReportMutation = graphql(`
  mutation SendSupervisorReport($input: SendReportInput!, $idempotencyKey: Uuid!) {
    sendSupervisorReport(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const declineReportMutation = graphql(`
  mutation DeclineSupervisorReport($reportId: Uuid!, $reason: ReportDeclineReason!, $idempotencyKey: Uuid!) {
    declineSupervisorReport(reportId: $reportId, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackReportMutation = graphql(`
  mutation TakeBackSupervisorReport($reportId: Uuid!, $idempotencyKey: Uuid!) {
    takeBackSupervisorReport(reportId: $reportId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
