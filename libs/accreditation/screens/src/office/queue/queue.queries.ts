import { graphql } from '@standing/web-core';

/** Writes down that a list is taken along. */
export const downloadApplicationsMutation = graphql(`
  mutation DownloadApplications($filter: ApplicationFilter, $order: ApplicationOrder, $idempotencyKey: Uuid!) {
    downloadApplications(filter: $filter, order: $order, idempotencyKey: $idempotencyKey) {
      id
      totalCount
    }
  }
`);

/** Who would be given the empty seats of applications. */
export const assessorsToAskQuery = graphql(`
  query AssessorsToAsk($applicationIds: [Uuid!]!) {
    assessorsToAsk(applicationIds: $applicationIds) {
      applicationId
      person {
        id
        name
      }
      seats {
        seat
        person {
          id
          name
        }
      }
      refusals {
        code
        message
      }
    }
  }
`);

export const askAssessorsMutation = graphql(`
  mutation AskAssessors($seats: [AssignAssessorInput!]!, $idempotencyKey: Uuid!) {
    askAssessors(seats: $seats, idempotencyKey: $idempotencyKey) {
      applicationId
      seat
      person {
        id
        name
      }
      assessmentId
      refusals {
        code
        message
      }
    }
  }
`);

/** Who would be reminded of applications. */
export const assessorRemindersQuery = graphql(`
  query AssessorReminders($applicationIds: [Uuid!]!) {
    assessorReminders(applicationIds: $applicationIds) {
      mails
      applications {
        applicationId
        assessors {
          id
          name
        }
        refusals {
          code
          message
        }
      }
    }
  }
`);

export const remindAssessorsMutation = graphql(`
  mutation RemindAssessors($applicationIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    remindAssessors(applicationIds: $applicationIds, idempotencyKey: $idempotencyKey) {
      mails
      applications {
        applicationId
        assessors {
          id
          name
        }
        refusals {
          code
          message
        }
      }
    }
  }
`);
