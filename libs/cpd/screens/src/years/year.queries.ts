import { graphql } from '@standing/web-core';

export const yearsQuery = graphql(`
  query MyCpdYears {
    myCpdYears {
      year
      recordedMinutes
      statedMinutes
      statedOn
    }
  }
`);

export const stateYearMutation = graphql(`
  mutation StateCpdYear($year: Int!, $idempotencyKey: Uuid!) {
    stateCpdYear(year: $year, idempotencyKey: $idempotencyKey) {
      year
    }
  }
`);
