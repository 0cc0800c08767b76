import { graphql } from '@standing/web-core';

/** What is kept of a list of work: one's own and what others share. */
export const savedViewsQuery = graphql(`
  query SavedViews($queue: WorkQueue!) {
    savedViews(queue: $queue) {
      id
      name
      shared
      mine
      owner {
        id
        name
      }
      query {
        name
        value
      }
      revision
    }
  }
`);

export const saveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!, $idempotencyKey: Uuid!) {
    saveView(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const changeViewMutation = graphql(`
  mutation ChangeView($input: ChangeViewInput!, $idempotencyKey: Uuid!) {
    changeView(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const removeViewMutation = graphql(`
  mutation RemoveView($id: Uuid!, $idempotencyKey: Uuid!) {
    removeView(id: $id, idempotencyKey: $idempotencyKey)
  }
`);
