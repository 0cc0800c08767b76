import { graphql } from '@standing/web-core';

/** Where charges were served on the reader, and nothing of the cases. */
export const myCasesQuery = graphql(`
  query MyCases {
    myCases {
      id
      reference
      servedOn
    }
  }
`);

/** The first opening proves that the charges came; each is written down. */
export const openMyCaseMutation = graphql(`
  mutation OpenMyCase($reference: String!, $idempotencyKey: Uuid!) {
    openMyCase(reference: $reference, idempotencyKey: $idempotencyKey) {
      id
      reference
      servedOn
      charges
      clauses
      mayLeadTo
      complainantName
      replyBy
      paused {
        of
        since
      }
      softConflicts {
        function
        foundOn
        signedOn
      }
      reply
      repliedOn
      letters {
        id
        writtenOn
        title
        text
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
      hearing {
        namedOn
        panel {
          seat
          name
        }
        objectUntil
        hearingOn
        bundleOn
        openedOn
        resumeOn
        closedOn
        postponed
      }
      decision {
        outcome
        reasons
        immediateEffect
        immediateReasons
        sanction {
          kind
          months
          roles
          conditions {
            code
            amount
            country
          }
          named
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
        notifiedOn
      }
      appealUntil
      appealGrounds
      appealedOn
      appealDecision {
        outcome
        reasons
        immediateEffect
        immediateReasons
        sanction {
          kind
          months
          roles
          conditions {
            code
            amount
            country
          }
          named
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
        notifiedOn
      }
      withdrawnFrom
      sanction {
        state
        fromOn
        reviewOpensOn
        decideBy
        endedBySilence
        terms {
          kind
          months
          roles
          conditions {
            code
            amount
            country
          }
          named
        }
        preview {
          branch
          silentFrom
          spentOn
          mayApplyAgainOn
          days {
            on
            lines {
              line
            }
          }
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
      refusalsToAnswerMeasure {
        code
        message
      }
      refusalsToReply {
        code
        message
      }
      refusalsToAppeal {
        code
        message
      }
    }
  }
`);

export const replyToChargesMutation = graphql(`
  mutation ReplyToCharges($reference: String!, $text: String!, $idempotencyKey: Uuid!) {
    replyToCharges(reference: $reference, text: $text, idempotencyKey: $idempotencyKey)
  }
`);

export const appealDecisionMutation = graphql(`
  mutation AppealDecision($reference: String!, $text: String!, $idempotencyKey: Uuid!) {
    appealDecision(reference: $reference, text: $text, idempotencyKey: $idempotencyKey)
  }
`);

export const answerMeasureMutation = graphql(`
  mutation AnswerMeasure($reference: String!, $text: String!, $idempotencyKey: Uuid!) {
    answerMeasure(reference: $reference, text: $text, idempotencyKey: $idempotencyKey)
  }
`);
