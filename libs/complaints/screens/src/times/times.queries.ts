import { graphql } from '@standing/web-core';

/** The time of a case: no text of it, and no reading that is written down. */
export const caseTimesQuery = graphql(`
  query CaseTimes($caseId: Uuid!) {
    caseTimes(caseId: $caseId) {
      id
      elapsedDays
      bodyDays
      partyDays
      pauses {
        id
        reason
        from
        until
        reviewOn
        inForce
        by
        mayResume
      }
      choices {
        reason
        longestDays
        needsReasons
      }
      marks {
        what
        says
      }
      mayExtendReply
      mayLengthen {
        clock
        grounds
        until
      }
      lengthenings {
        id
        clock
        ground
        reviewOn
        askedAs
        askedOn
        answeredOn
        standing
        mayAnswer
        mayTakeBack
      }
      deferredUntil
    }
  }
`);

export const pauseClocksMutation = graphql(`
  mutation PauseClocks($input: PauseClocksInput!, $idempotencyKey: Uuid!) {
    pauseClocks(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const resumeClocksMutation = graphql(`
  mutation ResumeClocks($caseId: Uuid!, $pauseId: Uuid!, $idempotencyKey: Uuid!) {
    resumeClocks(caseId: $caseId, pauseId: $pauseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const extendReplyMutation = graphql(`
  mutation ExtendReply($caseId: Uuid!, $idempotencyKey: Uuid!) {
    extendReply(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const askForLongerMutation = graphql(`
  mutation AskForLonger($input: AskForLongerInput!, $idempotencyKey: Uuid!) {
    askForLonger(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const answerForLongerMutation = graphql(`
  mutation AnswerForLonger($input: AnswerForLongerInput!, $idempotencyKey: Uuid!) {
    answerForLonger(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackLongerMutation = graphql(`
  mutation TakeBackLonger($requestId: Uuid!, $idempotencyKey: Uuid!) {
    takeBackLonger(requestId: $requestId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** Each reading is written down in the audit: it is never asked without an act of the reader. */
export const readTimeReasonsMutation = graphql(`
  mutation ReadTimeReasons($caseId: Uuid!, $idempotencyKey: Uuid!) {
    readTimeReasons(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      written {
        on
        reason
        reasons
      }
    }
  }
`);
