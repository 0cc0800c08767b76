import { graphql } from '@standing/web-core';

export const myObligationsQuery = graphql(`
  query MyObligations {
    myObligations {
      state
      obligation {
        id
        country
        title
        shownBy
        source
        privateClientsOnly
      }
      said {
        id
        kind
        words
        from
        until
      }
    }
  }
`);

export const sayMetMutation = graphql(`
  mutation SayObligationMet($input: ObligationMeetingInput!, $idempotencyKey: Uuid!) {
    sayObligationMet(input: $input, idempotencyKey: $idempotencyKey) {
      state
    }
  }
`);

export const eraseMetMutation = graphql(`
  mutation EraseObligationMeeting($id: Uuid!, $idempotencyKey: Uuid!) {
    eraseObligationMeeting(id: $id, idempotencyKey: $idempotencyKey) {
      state
    }
  }
`);

export const obligationsQuery = graphql(`
  query CountryObligations {
    countryObligations {
      id
      country
      title
      shownBy
      source
      privateClientsOnly
      from
      until
    }
  }
`);

export const setObligationMutation = graphql(`
  mutation SetCountryObligation($input: CountryObligationInput!, $idempotencyKey: Uuid!) {
    setCountryObligation(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const endObligationMutation = graphql(`
  mutation EndCountryObligation($id: Uuid!, $endsOn: Day!, $idempotencyKey: Uuid!) {
    endCountryObligation(id: $id, endsOn: $endsOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
