import { graphql } from '@standing/web-core';

export const engagementsQuery = graphql(`
  query MyEngagements {
    myEngagements {
      id
      pseudonym
      kind
      startedOn
      endedOn
      minutes
      charterAnnex {
        fromOn
        version {
          id
          number
        }
      }
      terms {
        sponsor
      }
      feedback {
        state
        until
        answeredIn
      }
      sponsorFeedback {
        state
        until
        answeredIn
      }
    }
  }
`);

/** What in a text looks like the name of a person. */
export const possibleNamesQuery = graphql(`
  query PossibleNames($text: String!) {
    possibleNames(text: $text)
  }
`);

export const startEngagementMutation = graphql(`
  mutation StartEngagement($input: StartEngagementInput!, $idempotencyKey: Uuid!) {
    startEngagement(input: $input, idempotencyKey: $idempotencyKey) {
      id
      pseudonym
    }
  }
`);
