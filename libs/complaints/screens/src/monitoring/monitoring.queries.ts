import { graphql } from '@standing/web-core';

/** Each opening is written down in the audit: it is never asked without an act of the reader. */
export const openAsMonitorMutation = graphql(`
  mutation OpenAsMonitor($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openAsMonitor(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      respondentName
      decision {
        ...Decision
      }
      appealDecision {
        ...Decision
      }
      sanction {
        state
        fromOn
        reviewOpensOn
        decideBy
        endedBySilence
        ...Meters
        terms {
          ...Terms
        }
        preview {
          ...PreviewRead
        }
      }
      written {
        event
        on
        by
        answers {
          name
          values
        }
      }
      reviews {
        outcome
        reasons
        immediateEffect
        sanction {
          ...Terms
        }
        decidedOn
      }
      measure {
        state
        ground
        toldOn
        reasons
        answerBy
        answer
        answeredOn
        fromOn
        untilOn
        reviewBy
        orderReasons
      }
      earlierFindings {
        outcome
        decidedOn
        sanction {
          kind
          months
        }
        clauses
      }
    }
  }
`);

/** The sanctions that the reader watches over or keeps: no text of a case, and no reading that is written down. */
export const watchedSanctionsQuery = graphql(`
  query WatchedSanctions {
    watchedSanctions {
      id
      reference
      respondent {
        id
        name
      }
      mine
      monitored
      state
      kind
      fromOn
      lastOn
      reviewOpensOn
      decideBy
      reviewDaysLeft
      meters {
        condition {
          code
          amount
          country
        }
        state
        nextBy
      }
      turnedOn
      worst
      need
      nextOn
    }
  }
`);
