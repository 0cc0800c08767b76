import { graphql } from '@standing/web-core';

export const groupFragment = graphql(`
  fragment GroupGiven on GroupSession {
    id
    subject
    heldOn
    startsAt
    zone
    minutes
    contracted
    present
    undoUntil
    takenBack
    rows {
      agreementId
      superviseeName
      stands
      dispute
      refusals {
        code
        message
      }
    }
  }
`);

export const superviseesQuery = graphql(`
  query SuperviseesForGroup {
    superviseesForGroup {
      agreementId
      name
      subject
      startsOn
    }
  }
`);

export const previewQuery = graphql(`
  query GroupSessionPreview($input: GroupSessionInput!) {
    groupSessionPreview(input: $input) {
      rows {
        agreementId
        superviseeName
        refusals {
          code
          message
        }
      }
    }
  }
`);

export const givenQuery = graphql(`
  query MyGroupSessionsGiven($after: String) {
    myGroupSessionsGiven(first: 25, after: $after) {
      edges {
        node {
          id
          ...GroupGiven
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const enterGroupMutation = graphql(`
  mutation EnterGroupSession($input: GroupSessionInput!, $idempotencyKey: Uuid!) {
    enterGroupSession(input: $input, idempotencyKey: $idempotencyKey) {
      id
      ...GroupGiven
    }
  }
`);

export const takeBackGroupMutation = graphql(`
  mutation TakeBackGroupSession($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackGroupSession(id: $id, idempotencyKey: $idempotencyKey) {
      id
      ...GroupGiven
    }
  }
`);

export const disputeMutation = graphql(`
  mutation DisputeSession($id: Uuid!, $reason: DisputeReason!, $idempotencyKey: Uuid!) {
    disputeSession(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);
