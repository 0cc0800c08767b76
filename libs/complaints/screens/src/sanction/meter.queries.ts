import { graphql } from '@standing/web-core';

/** Each condition that holds, with how it is kept, the last report of its monitor, the last warning, and the exclusion that was recommended beside a withdrawal. */
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
    report {
      reportedOn
      views {
        condition {
          code
          amount
          country
        }
        view
        state
      }
    }
    exclusion {
      state
      organ
      recommendedOn
      organMetOn
      calledOn
      confirmedOn
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
