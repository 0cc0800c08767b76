import { graphql } from '@standing/web-core';

/** What applications cost by the scheme in force. */
export const schemeFeesQuery = graphql(`
  query SchemeFees {
    schemeFees {
      dueBefore
      fees {
        level {
          code
          title
        }
        kind
        fee {
          amount
          currency
        }
      }
    }
  }
`);

/** How the fee of an application stands. */
export const applicationFeeQuery = graphql(`
  query ApplicationFee($applicationId: Uuid!) {
    applicationFee(applicationId: $applicationId) {
      applicationId
      dueBefore
      asked {
        purpose
        fee {
          amount
          currency
        }
      }
      balances {
        currency
        asked
        paid
        remaining
        over
        state
      }
      waiver {
        id
        ground
        waivedBy {
          id
          name
        }
        waivedOn
      }
    }
  }
`);

export const waiveFeeMutation = graphql(`
  mutation WaiveFee($applicationId: Uuid!, $ground: FeeWaiverGround!, $idempotencyKey: Uuid!) {
    waiveFee(applicationId: $applicationId, ground: $ground, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);

export const takeBackFeeWaiverMutation = graphql(`
  mutation TakeBackFeeWaiver($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackFeeWaiver(id: $id, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);
