import { graphql } from '@standing/web-core';

/** How applications were answered in a year that is over. */
export const outcomesQuery = graphql(`
  query AwardOutcomes($year: Int!) {
    awardOutcomes(year: $year) {
      kind
      trait
      value
      answered
      awardedPercent
    }
  }
`);
