import { graphql } from '@standing/web-core';

/** Only whether the code is signed, and whether any edition ever was. */
export const codeStandingQuery = graphql(`
  query CodeStanding {
    codeStanding {
      signed
    }
    mySignature {
      id
    }
  }
`);
