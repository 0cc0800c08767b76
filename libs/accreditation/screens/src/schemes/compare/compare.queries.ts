import { graphql } from '@standing/web-core';

export const differencesQuery = graphql(`
  query SchemeDifferences($before: SchemeChoice!, $after: SchemeChoice!) {
    schemeDifferences(before: $before, after: $after) {
      ruleId
      ruleTitle
      kind
      path
      before
      after
    }
  }
`);
