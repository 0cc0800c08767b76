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
      mayDefer
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

export const deferInformingMutation = graphql(`
  mutation DeferInforming($input: DeferInformingInput!, $idempotencyKey: Uuid!) {
    deferInforming(input: $input, idempotencyKey: $idempotencyKey) {
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
