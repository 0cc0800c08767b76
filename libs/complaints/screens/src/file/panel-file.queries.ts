import { graphql } from '@standing/web-core';

/** Each opening of a file is written down in the audit: it is never asked without an act of the reader. */
export const openCaseAsPanelMutation = graphql(`
  mutation OpenCaseAsPanel($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseAsPanel(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      panel
      state
      respondentName
      allegations {
        behaviour
        clauses
        occurredFrom
        occurredUntil
        occurredWords
        fromReference
      }
      complainantName
      charges
      clauses
      mayLeadTo
      reply
      grounds
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
      written {
        event
        on
        by
        answers {
          name
          values
        }
      }
      deliberation {
        next
        facts {
          holds
          on
          agreed
        }
        breach {
          holds
          on
          agreed
        }
        openedOn
        closed {
          code
          message
        }
        suspendedDays
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
      stepProposal {
        id
        event
        answers {
          name
          values
        }
        sanction {
          ...Terms
        }
        proposedOn
        mine
        iAgreed
        agreed
      }
      outcomes
      excludedBy
      lowerLevels {
        code
        title
      }
      decision {
        ...Decision
      }
      appealDecision {
        ...Decision
      }
      proposal {
        id
        outcome
        reasons
        immediateEffect
        immediateReasons
        sanction {
          ...Terms
        }
        weighing {
          rungs {
            kind
            why
          }
          aggravating
          mitigating
        }
        namingReasons
        exclusionReasons
        proposedOn
        mine
        iAgreed
        agreed
        needed
      }
    }
  }
`);
