import { graphql } from '@standing/web-core';

/** One's own charter beside the body's. */
export const charterQuery = graphql(`
  query MyCharter {
    myCharter {
      edition {
        edition
        title {
          fr
          en
        }
        source {
          fr
          en
        }
      }
      commitments {
        code
        title {
          fr
          en
        }
        aims {
          code
          text {
            fr
            en
          }
        }
        lines {
          code
          choice
          core {
            fr
            en
          }
          words {
            fr
            en
          }
          reason
          locked
          clause
        }
      }
      languages
      refusalsToPublish {
        code
        message
      }
      versions {
        id
        number
        publishedOn
        edition
        languages
        differences
      }
      address
    }
  }
`);

export const saveCharterLineMutation = graphql(`
  mutation SaveCharterLine($input: SaveCharterLineInput!, $idempotencyKey: Uuid!) {
    saveCharterLine(input: $input, idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);

export const addCharterLineMutation = graphql(`
  mutation AddCharterLine($input: AddCharterLineInput!, $idempotencyKey: Uuid!) {
    addCharterLine(input: $input, idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);

export const moveCharterLineMutation = graphql(`
  mutation MoveCharterLine($input: MoveCharterLineInput!, $idempotencyKey: Uuid!) {
    moveCharterLine(input: $input, idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);

export const resetCharterMutation = graphql(`
  mutation ResetCharter($idempotencyKey: Uuid!) {
    resetCharter(idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);

export const publishCharterMutation = graphql(`
  mutation PublishCharter($idempotencyKey: Uuid!) {
    publishCharter(idempotencyKey: $idempotencyKey) {
      address
      versions {
        number
      }
    }
  }
`);

export const shareCharterMutation = graphql(`
  mutation ShareCharter($idempotencyKey: Uuid!) {
    shareCharter(idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);

export const withdrawCharterLinkMutation = graphql(`
  mutation WithdrawCharterLink($idempotencyKey: Uuid!) {
    withdrawCharterLink(idempotencyKey: $idempotencyKey) {
      address
    }
  }
`);
