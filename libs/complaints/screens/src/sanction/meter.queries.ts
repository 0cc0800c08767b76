import { graphql } from '@standing/web-core';

/** Each condition that holds, with how it is kept, and the warning that was given last. */
export const metersFragment = graphql(`
  fragment Meters on SanctionInCase {
    meters {
      condition {
        code
        amount
        country
      }
      state
      have
      need
      nextBy
      missed
    }
    warning {
      warnedOn
      provedOn
      putRightBy
      answeredOn
      endedOn
      conditions {
        condition {
          code
          amount
          country
        }
        state
      }
    }
  }
`);
