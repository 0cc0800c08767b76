import { graphql } from '@standing/web-core';

/** Each condition that holds, with how it is kept. */
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
  }
`);
