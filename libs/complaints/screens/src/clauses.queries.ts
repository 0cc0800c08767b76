import { graphql } from '@standing/web-core';

/** The clauses of the code in force, for what charges are founded on. */
export const clausesQuery = graphql(`
  query ClausesToChoose($locale: String) {
    codeOfEthics(locale: $locale) {
      sections {
        code
        title
        clauses {
          code
          text
        }
      }
    }
  }
`);
