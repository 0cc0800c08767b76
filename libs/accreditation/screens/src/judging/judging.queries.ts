import { graphql } from '@standing/web-core';

/** My sheet with everything that it is filled in by. */
export const sheetQuery = graphql(`
  query AssessmentSheet($id: Uuid!) {
    assessmentSheet(id: $id) {
      id
      file
      level {
        title
      }
      appliedOn
      submitted
      criteria {
        code
        title
        description
        mine {
          mark
          reason
          wouldSatisfy
        }
      }
      answers {
        ...AnswerShown
      }
      supervisorReport {
        ...ApplicationReportShown
      }
      feedbackWords {
        ...FeedbackWordsShown
      }
      decision {
        scheme
        version
        level
        result
        metCount
        lineCount
        nextChangeOn
        nextBest {
          ruleId
          code
          sentence
        }
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
      evidence {
        id
        kind
        heldOn
        heldIn
        minutes
        trust
        party
      }
      differences {
        code
        title
        mine {
          mark
          reason
          wouldSatisfy
        }
        other {
          mark
          reason
          wouldSatisfy
        }
      }
    }
  }
`);

/** Whose application it is, where the scheme shows names. */
export const applicantQuery = graphql(`
  query ApplicantOfAssessment($id: Uuid!) {
    applicantOfAssessment(id: $id) {
      name
    }
  }
`);

export const markMutation = graphql(`
  mutation MarkCriterion($input: MarkCriterionInput!, $idempotencyKey: Uuid!) {
    markCriterion(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitAssessment($id: Uuid!, $idempotencyKey: Uuid!) {
    submitAssessment(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** Both sheets of an application. */
export const moderationQuery = graphql(`
  query Moderation($applicationId: Uuid!) {
    moderation(applicationId: $applicationId) {
      applicationId
      level {
        title
      }
      appliedOn
      answers {
        ...AnswerShown
      }
      supervisorReport {
        ...ApplicationReportShown
      }
      feedbackWords {
        ...FeedbackWordsShown
      }
      moderated
      criteria {
        code
        title
        description
        toSettle
        first {
          mark
          reason
          wouldSatisfy
        }
        second {
          mark
          reason
          wouldSatisfy
        }
        settled {
          mark
          reason
          wouldSatisfy
        }
      }
      refusalsToModerate {
        code
        message
      }
    }
  }
`);

export const moderateMutation = graphql(`
  mutation Moderate($applicationId: Uuid!, $marks: [SettledMarkInput!]!, $idempotencyKey: Uuid!) {
    moderate(applicationId: $applicationId, marks: $marks, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);

/** What I am asked to moderate or to hear. */
export const askedOfMeQuery = graphql(`
  query AskedOfMe {
    myModerations {
      applicationId
      level {
        title
      }
      appliedOn
    }
    myAppeals {
      id
      level {
        title
      }
      appealedOn
      answered
    }
  }
`);
