import { graphql } from '@standing/web-core';

/** Whether the reader is covered today, and all of their covers: one question, so that the two never differ. */
export const coversQuery = graphql(`
  query MyCovers {
    myCoverage {
      on
      verified {
        countries
        until
      }
      declared {
        countries
        until
      }
      nextStartsOn
    }
    myCovers {
      id
      insurer
      policyReference
      startsOn
      endsOn
      countries
      activities
      kind
      insuredName
      broker
      territory
      trigger
      retroactiveOn
      subsequentMonths
      limitPerClaim
      limitAggregate
      currency
      defenceCosts
      status
      decidedOn
      seenOn
      refusalReason
      document {
        id
        name
        erasedOn
      }
      version
      ended
      gap {
        from
        to
      }
      renewal {
        startsOn
        endsOn
      }
      finding {
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
  }
`);

export const coverCountriesQuery = graphql(`
  query CoverCountries {
    coverCountries
  }
`);

/** What an attestation that was just sent says of a cover. */
export const coverReadingQuery = graphql(`
  query CoverReading($file: String!) {
    coverReading(file: $file) {
      outcome
      proposals {
        field
        value
        currency
        quote
        place {
          page
          x
          y
          width
          height
        }
        sure
        note
      }
    }
  }
`);

export const declareCoverMutation = graphql(`
  mutation DeclareCover($input: CoverInput!, $idempotencyKey: Uuid!) {
    declareCover(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const correctCoverMutation = graphql(`
  mutation CorrectCover($id: Uuid!, $version: Int!, $input: CoverInput!, $idempotencyKey: Uuid!) {
    correctCover(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawCoverMutation = graphql(`
  mutation WithdrawCover($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawCover(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

/** Where and when the reader worked: from their practice, and read by nobody but them. */
export const practisedDaysQuery = graphql(`
  query MyPractisedDays($from: Day!, $to: Day!) {
    myPractisedDays(from: $from, to: $to) {
      country
      kind
      heldOn
      minutes
    }
  }
`);

export const coverMapQuery = graphql(`
  query MyCoverMap($cells: [CoverMapCellInput!]!, $from: Day!, $to: Day!) {
    myCoverMap(cells: $cells, from: $from, to: $to) {
      country
      activity
      segments {
        from
        to
        state
        answeredUntil
      }
    }
  }
`);
