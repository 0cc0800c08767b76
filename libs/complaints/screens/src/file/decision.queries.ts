import { graphql } from '@standing/web-core';

/** What a panel decided, as those read it who read its reasons. */
export const decisionFragment = graphql(`
  fragment Decision on DecisionInCase {
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
    decidedOn
  }
`);
