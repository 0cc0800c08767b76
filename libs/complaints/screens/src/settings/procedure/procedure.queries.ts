import { graphql, keys } from '@standing/web-core';

export const procedureKey = [...keys.cases, 'procedure'] as const;

/** Under which procedure complaints are received, and from what a body chooses. */
export const procedureQuery = graphql(`
  query ComplaintsProcedureOfBody {
    complaintsProcedure {
      version
      inForceId
      adoptions {
        id
        version
        holdsFrom
        adoptedOn
        adoptedBy {
          id
          name
        }
        text {
          title
          decidedOn
          organ
          link
          statutesOrgan
        }
      }
      choices {
        sanctions {
          kind
          row
          by
        }
        clocks {
          clock
          what
          unit
          count
          min
          max
        }
        interimPanelSize {
          min
          max
        }
        sanctionPanelSize {
          min
          max
        }
        reserve {
          min
          max
        }
        posts
        externalPosts
        smallBody {
          people
          posts
          isExternal
        }
      }
    }
  }
`);

/** What is missing before the procedure can be adopted so; it keeps nothing. */
export const adoptionCheckQuery = graphql(`
  query AdoptionCheck($input: AdoptionInput!) {
    adoptionCheck(input: $input) {
      refusals {
        code
        message
        path
      }
      own
      external
      shortage {
        posts
        needed
        people
      }
      fragile
    }
  }
`);

export const adoptProcedureMutation = graphql(`
  mutation AdoptProcedure($input: AdoptionInput!, $idempotencyKey: Uuid!) {
    adoptProcedure(input: $input, idempotencyKey: $idempotencyKey) {
      version
    }
  }
`);
