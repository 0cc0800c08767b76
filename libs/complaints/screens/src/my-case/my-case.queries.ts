import { graphql } from '@standing/web-core';

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
      ...EmergenciesOfMine
      reply
      repliedOn
      ...LettersOfMine
      written {
        event
        on
        by
        answers {
          name
          values
        }
      }
      steps {
        event
        until
        asked {
          name
          kind
          of
          needed
        }
      }
      offer {
        outcome
        reasons
        offeredOn
        acceptUntil
        acceptedOn
        endedOn
        terms {
          ...Terms
        }
        preview {
          ...PreviewRead
        }
      }
      appealAsksGround
      hearing {
        ...Hearing
      }
      decision {
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
        notifiedOn
      }
      withdrawnFrom
      ...RestorationOfMine
      ...LeavingOfMine
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
