import { graphql } from '@standing/web-core';

/** Only whether the code is signed. */
export const codeStandingQuery = graphql(`
  query CodeStanding {
    codeStanding {
      signed
    }
  }
`);
