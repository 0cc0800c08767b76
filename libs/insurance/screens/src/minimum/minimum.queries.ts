import { graphql } from '@standing/web-core';

export const findingToBeQuery = graphql(`
  query CoverFindingToBe($coverId: Uuid!, $seenOn: Day!) {
    coverFindingToBe(coverId: $coverId, seenOn: $seenOn) {
      kind
      minimum
      currency
      worth
      rate
      rateOn
      rateSource
      year {
        kind
        minimum
        currency
        worth
        rate
        rateOn
        rateSource
        isWithin
      }
    }
  }
`);

export const minimumsQuery = graphql(`
  query CoverMinimums {
    coverMinimums {
      id
      perClaim
      perYear
      perYearWithin
      currency
      from
      setOn
    }
  }
`);

export const ratesQuery = graphql(`
  query ExchangeRates {
    exchangeRates {
      id
      currency
      into
      rate
      onDay
      source
    }
  }
`);

export const setMinimumMutation = graphql(`
  mutation SetCoverMinimum(
    $perClaim: Int
    $perYear: Int
    $perYearWithin: Int
    $currency: String
    $from: Day!
    $idempotencyKey: Uuid!
  ) {
    setCoverMinimum(
      perClaim: $perClaim
      perYear: $perYear
      perYearWithin: $perYearWithin
      currency: $currency
      from: $from
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const recordRateMutation = graphql(`
  mutation RecordExchangeRate(
    $currency: String!
    $into: String!
    $rate: String!
    $onDay: Day!
    $source: String!
    $idempotencyKey: Uuid!
  ) {
    recordExchangeRate(
      currency: $currency
      into: $into
      rate: $rate
      onDay: $onDay
      source: $source
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

/** Where answers about the minimum are kept. */
export const minimumKeys = { all: ['cover-minimum'], rates: ['cover-minimum', 'rates'] } as const;
