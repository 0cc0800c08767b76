import { graphql } from '@standing/web-core';

/** A sanction with what makes it this one. */
export const termsFragment = graphql(`
  fragment Terms on SanctionTerms {
    kind
    months
    levelTitle
    roles
    conditions {
      code
      amount
      country
    }
    named
  }
`);
