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
