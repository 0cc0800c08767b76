import { graphql } from '@standing/web-core';

/** The application that I am writing. */
export const draftQuery = graphql(`
  query ApplicationDraft {
    applicationDraft {
      id
      level {
        code
        title
      }
      revision
      erasedOn
      criteria {
        code
        title
        description
        text
        pieces {
          id
          kind
          heldOn
          minutes
          trust
        }
        revision
      }
      statements {
        code
        affirmedOn
      }
      statementsRevision
      accommodation
      accommodationRevision
      supervisorReport {
        reportId
        readiness
        practice
        supervision
        supervisorSignedOn
        applicantSignedOn
        addressChecked
      }
      supervisorReportRevision
      feedbackWords {
        words
        answers
        withWords
      }
      feedbackWordsRevision
      decision {
        metCount
        lineCount
        groups {
          ...StandingGroup
        }
        lines {
          ...StandingLine
          parts {
            ...StandingLine
          }
        }
      }
      holding {
        until
        reason
        lines
      }
      refusalsToSubmit {
        code
        message
        path
      }
    }
  }
`);

/** The levels that can be applied for, and the one that I work towards. */
export const levelsToApplyForQuery = graphql(`
  query LevelsToApplyFor {
    schemeLevels {
      code
      title
    }
    standing {
      aimedLevel {
        code
      }
    }
  }
`);

/** What I may name. */
export const evidenceToNameQuery = graphql(`
  query EvidenceToName($kind: String, $after: String) {
    evidenceToName(kind: $kind, first: 20, after: $after) {
      edges {
        node {
          id
          kind
          heldOn
          minutes
          trust
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const beginMutation = graphql(`
  mutation BeginApplication($level: String!, $idempotencyKey: Uuid!) {
    beginApplication(level: $level, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const saveAnswerMutation = graphql(`
  mutation SaveDraftAnswer($input: SaveDraftAnswerInput!, $idempotencyKey: Uuid!) {
    saveDraftAnswer(input: $input, idempotencyKey: $idempotencyKey) {
      id
      criteria {
        code
        revision
      }
    }
  }
`);

export const saveStatementsMutation = graphql(`
  mutation SaveDraftStatements($input: SaveDraftStatementsInput!, $idempotencyKey: Uuid!) {
    saveDraftStatements(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const saveAccommodationMutation = graphql(`
  mutation SaveDraftAccommodation($input: SaveDraftAccommodationInput!, $idempotencyKey: Uuid!) {
    saveDraftAccommodation(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const submitApplicationMutation = graphql(`
  mutation SubmitApplication($revision: Int!, $idempotencyKey: Uuid!) {
    submitApplication(revision: $revision, idempotencyKey: $idempotencyKey) {
      id
      level {
        title
      }
    }
  }
`);

export const discardDraftMutation = graphql(`
  mutation DiscardApplicationDraft($idempotencyKey: Uuid!) {
    discardApplicationDraft(idempotencyKey: $idempotencyKey)
  }
`);
