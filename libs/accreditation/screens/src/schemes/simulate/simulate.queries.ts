import { graphql } from '@standing/web-core';

/** How a simulation goes, and what came of it. */
export const simulationFragment = graphql(`
  fragment SimulationRead on Simulation {
    id
    draftId
    revision
    on
    status
    people
    done
    askedBy {
      id
      name
    }
    askedAt
    endedAt
    knownAt
    exact
    unjudged
    levels {
      level
      title
      stays
      drops
      gains
      stillNot
      open
      kept
    }
    causes {
      level
      ruleId
      title
      count
    }
    chapters {
      level
      chapter {
        id
        name
      }
      stays
      drops
      gains
      stillNot
      open
      kept
    }
  }
`);

export const simulationsQuery = graphql(`
  query Simulations($draftId: Uuid!) {
    simulations(draftId: $draftId) {
      ...SimulationRead
    }
  }
`);

export const exceptionsQuery = graphql(`
  query SimulationExceptions($id: Uuid!, $after: String, $chapterId: Uuid) {
    simulation(id: $id) {
      exceptions(first: 50, after: $after, chapterId: $chapterId) {
        edges {
          node {
            person {
              id
              name
            }
            level
            levelTitle
            was
            becomes
            causes
            kept
            chapter {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const simulateMutation = graphql(`
  mutation SimulateSchemeDraft($input: SimulateSchemeInput!, $idempotencyKey: Uuid!) {
    simulateSchemeDraft(input: $input, idempotencyKey: $idempotencyKey) {
      ...SimulationRead
    }
  }
`);

export const cancelSimulationMutation = graphql(`
  mutation CancelSimulation($id: Uuid!, $idempotencyKey: Uuid!) {
    cancelSimulation(id: $id, idempotencyKey: $idempotencyKey) {
      ...SimulationRead
    }
  }
`);
