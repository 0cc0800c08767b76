import { graphql } from '@standing/web-core';

export const itemFragment = graphql(`
  fragment AuditItemShown on AuditItem {
    activityId
    title
    kind
    provider
    firstDay
    lastDay
    minutes
    isAsked
    shown
    word
    document {
      id
      name
      erasedOn
      keptUntil
    }
    onRecord {
      id
      name
    }
    said {
      verdict
      reason
      missing
      sentence
    }
  }
`);

export const myAuditsQuery = graphql(`
  query MyAudits {
    myAudits {
      id
      state
      openedOn
      dueOn
      closedOn
    }
  }
`);

export const myAuditQuery = graphql(`
  query MyAudit($id: Uuid!) {
    myAudit(id: $id) {
      id
      state
      openedOn
      looksAfter
      looksUntil
      asked
      dueOn
      answeredOn
      outcome
      closedOn
      followUp
      time {
        wishedUntil
        isGranted
      }
    }
    auditItems(fileId: $id) {
      activityId
      ...AuditItemShown
    }
  }
`);

export const answerMutation = graphql(`
  mutation AnswerAudit($input: AuditAnswerInput!, $idempotencyKey: Uuid!) {
    answerAudit(input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
    }
  }
`);

export const askTimeMutation = graphql(`
  mutation AskAuditTime($input: AuditTimeInput!, $idempotencyKey: Uuid!) {
    askAuditTime(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const boardQuery = graphql(`
  query AuditBoard($state: AuditState, $forMe: Boolean, $first: Int, $after: String) {
    auditFiles(state: $state, forMe: $forMe, first: $first, after: $after) {
      edges {
        node {
          id
          state
          dueOn
          isMine
          person {
            id
            name
          }
          auditor {
            id
            name
          }
          time {
            isGranted
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const fileQuery = graphql(`
  query AuditFile($id: Uuid!) {
    auditFile(id: $id) {
      id
      state
      openedOn
      looksAfter
      looksUntil
      asked
      dueOn
      answeredOn
      outcome
      closedOn
      followUp
      isMine
      hadMoreTime
      person {
        id
        name
      }
      auditor {
        id
        name
      }
      time {
        ground
        wishedUntil
        isGranted
      }
    }
    auditItems(fileId: $id) {
      activityId
      ...AuditItemShown
    }
  }
`);

export const nameAuditorMutation = graphql(`
  mutation NameAuditor($fileId: Uuid!, $auditorId: Uuid!, $idempotencyKey: Uuid!) {
    nameAuditor(fileId: $fileId, auditorId: $auditorId, idempotencyKey: $idempotencyKey)
  }
`);

export const decideTimeMutation = graphql(`
  mutation DecideAuditTime($fileId: Uuid!, $grantedUntil: Day, $idempotencyKey: Uuid!) {
    decideAuditTime(fileId: $fileId, grantedUntil: $grantedUntil, idempotencyKey: $idempotencyKey)
  }
`);

export const sayMutation = graphql(`
  mutation SayOfAuditedActivity($input: AuditWordInput!, $idempotencyKey: Uuid!) {
    sayOfAuditedActivity(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const askAgainMutation = graphql(`
  mutation AskAuditedAgain($fileId: Uuid!, $kind: AuditAgain!, $dueOn: Day!, $idempotencyKey: Uuid!) {
    askAuditedAgain(fileId: $fileId, kind: $kind, dueOn: $dueOn, idempotencyKey: $idempotencyKey)
  }
`);

export const closeMutation = graphql(`
  mutation CloseAudit($fileId: Uuid!, $outcome: AuditOutcome!, $idempotencyKey: Uuid!) {
    closeAudit(fileId: $fileId, outcome: $outcome, idempotencyKey: $idempotencyKey)
  }
`);

export const followUpMutation = graphql(`
  mutation FollowUpAudit($fileId: Uuid!, $decision: AuditFollowUp!, $idempotencyKey: Uuid!) {
    followUpAudit(fileId: $fileId, decision: $decision, idempotencyKey: $idempotencyKey)
  }
`);
